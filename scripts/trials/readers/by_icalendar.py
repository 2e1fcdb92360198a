"""Reads a calendar by python3-icalendar, and prints its events as JSON. Times are made UTC by its VTIMEZONEs alone."""

import json
import sys
from datetime import date, datetime, timedelta, timezone

from icalendar import Calendar


def main(path):
    with open(path, "rb") as file:
        calendar = Calendar.from_ical(file.read())
    zones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}
    print(json.dumps([event_of(event, zones) for event in calendar.walk("VEVENT")]))


def event_of(event, zones):
    start = moment_of(event["DTSTART"], zones)
    return {
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "modified": text_of(event["LAST-MODIFIED"].dt),
        "start": text_of(start),
        "end": text_of(moment_of(event["DTEND"], zones)),
        "zone": event["DTSTART"].params.get("TZID"),
        "local": event["DTSTART"].dt.strftime("%H:%M"),
        "summary": str(event["SUMMARY"]),
        "description": str(event["DESCRIPTION"]),
        "location": str(event.get("LOCATION", "")),
        "status": str(event["STATUS"]),
        "alarms": [alarm_of(alarm, start) for alarm in event.walk("VALARM")],
    }


def moment_of(value, zones):
    moment = value.dt
    if not isinstance(moment, datetime):
        return moment
    name = value.params.get("TZID")
    if name is None:
        return moment
    zone, local = zones[name], moment.replace(tzinfo=None)
    # Its zones are those of pytz, and of the language itself in newer versions.
    return zone.localize(local) if hasattr(zone, "localize") else local.replace(tzinfo=zone)


def alarm_of(alarm, start):
    trigger = alarm["TRIGGER"].dt
    assert isinstance(trigger, timedelta) and alarm["TRIGGER"].params.get("RELATED", "START") == "START"
    if isinstance(start, datetime):
        return text_of(start + trigger)
    # From the midnight of wherever the user is.
    return (datetime(start.year, start.month, start.day) + trigger).strftime("%Y-%m-%dT%H:%M:%S")


def text_of(moment):
    if not isinstance(moment, datetime):
        return moment.strftime("%Y-%m-%d")
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


main(sys.argv[1])
