"""Reads a calendar by libical, and prints its events as JSON. Times are made UTC by its VTIMEZONEs alone."""

import json
import sys
from datetime import datetime, timezone

import gi

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib  # noqa: E402


def main(path):
    with open(path, encoding="utf-8", newline="") as file:
        calendar = ICalGLib.Component.new_from_string(file.read())
    print(json.dumps([event_of(event, calendar) for event in parts(calendar, ICalGLib.ComponentKind.VEVENT_COMPONENT)]))


def parts(component, kind):
    part = component.get_first_component(kind)
    while part is not None:
        yield part
        part = component.get_next_component(kind)


def event_of(event, calendar):
    start = event.get_dtstart()
    zone = event.get_first_property(ICalGLib.PropertyKind.DTSTART_PROPERTY).get_first_parameter(
        ICalGLib.ParameterKind.TZID_PARAMETER
    )
    modified = event.get_first_property(ICalGLib.PropertyKind.LASTMODIFIED_PROPERTY).get_lastmodified()
    return {
        "uid": event.get_uid(),
        "sequence": event.get_sequence(),
        "modified": text_of(modified, calendar, None),
        "start": text_of(start, calendar, zone),
        "end": text_of(event.get_dtend(), calendar, zone),
        "zone": zone and zone.get_tzid(),
        "local": "%02d:%02d" % (start.get_hour(), start.get_minute()),
        "summary": event.get_summary(),
        "description": event.get_description(),
        "location": event.get_location() or "",
        "status": "CANCELLED" if event.get_status() == ICalGLib.PropertyStatus.CANCELLED else "CONFIRMED",
        "alarms": [alarm_of(alarm, start, calendar, zone) for alarm in parts(event, ICalGLib.ComponentKind.VALARM_COMPONENT)],
    }


def seconds_of(time, calendar, zone):
    """Since 1970; of a day, as if its clocks were UTC's."""
    if zone is None:
        return time.as_timet()
    return time.as_timet_with_zone(calendar.get_timezone(zone.get_tzid()))


def alarm_of(alarm, start, calendar, zone):
    trigger = alarm.get_first_property(ICalGLib.PropertyKind.TRIGGER_PROPERTY)
    related = trigger.get_first_parameter(ICalGLib.ParameterKind.RELATED_PARAMETER)
    assert related is None or related.get_related() == ICalGLib.ParameterRelated.START
    rings = seconds_of(start, calendar, zone) + trigger.get_trigger().get_duration().as_int()
    text = datetime.fromtimestamp(rings, timezone.utc).strftime("%Y-%m-%dT%H:%M:%S")
    return text if start.is_date() else text + "Z"


def text_of(time, calendar, zone):
    if time.is_date():
        return "%04d-%02d-%02d" % (time.get_year(), time.get_month(), time.get_day())
    return datetime.fromtimestamp(seconds_of(time, calendar, zone), timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


main(sys.argv[1])
