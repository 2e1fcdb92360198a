// What is looked at in a page, by functions that are run in it: each answers with faults, a line each, and knows nothing
// but its arguments.

/** Text that is too pale, of what can be seen; signs too. */
export function paleness() {
  const parts = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (colour) => {
    const [red, green, blue] = parts(colour).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const isClear = (colour) => parts(colour)[3] === 0;
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one);
      if (!isClear(backgroundColor)) return backgroundColor;
    }
    return "rgb(255, 255, 255)";
  };
  const contrast = (element, colour) => {
    const [one, other] = [light(colour), light(behind(element))].sort((a, b) => b - a);
    return (one + 0.05) / (other + 0.05);
  };
  const faults = [];
  const judge = (element, colour, least, what) => {
    const found = contrast(element, colour);
    if (!(found >= least)) faults.push(`${what} stands out by ${found.toFixed(2)} only: ${colour}`);
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    const { width, height } = parentElement.getBoundingClientRect();
    if (data.trim() === "" || width < 2 || height < 2) continue;
    count += 1;
    judge(parentElement, getComputedStyle(parentElement).color, 4.5, `"${data.trim().slice(0, 40)}"`);
  }
  for (const sign of document.querySelectorAll(".track svg, .key svg")) {
    count += 1;
    judge(sign, getComputedStyle(sign).color, 3, `a sign of ${sign.parentElement.className}`);
  }
  if (count < 5) faults.push(`only ${count} texts and signs can be seen`);
  return [...new Set(faults)];
}

/** A page that is wider than its window. */
export function width() {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide, of ${clientWidth}`] : [];
}

/** The present out of sight when the page is opened. */
export function present() {
  const now = document.querySelector("#open .now");
  if (!now) return ["there is no present"];
  const { left, right } = now.getBoundingClientRect();
  return left < 0 || right > innerWidth ? [`the present is out of sight: ${left} to ${right}`] : [];
}

/** Everything that is not text and could do something. */
export function life() {
  const alive = [
    ...document.querySelectorAll("script, img, iframe, object, embed, form, base, link, video, audio"),
  ];
  const attributes = [...document.querySelectorAll("*")].flatMap((element) =>
    [...element.attributes].map(({ name, value }) => ({ element, name, value })),
  );
  return [
    ...alive.map(({ outerHTML }) => `there is ${outerHTML.slice(0, 80)}`),
    ...attributes
      .filter(({ name }) => /^on|^style$|^src/.test(name))
      .map(({ name, value }) => `there is ${name}="${value.slice(0, 60)}"`),
    ...attributes
      .filter(({ name, value }) => name === "href" && !/^(?:#|https?:)/.test(value))
      .map(({ value }) => `there is a link to ${value.slice(0, 60)}`),
    ...(window.ran === undefined ? [] : [`a script ran: ${window.ran}`]),
  ];
}

/** The marks in their order, by the ids of their words. */
export function marks() {
  return [...document.querySelectorAll(".track a[href^='#']")].map((mark) =>
    mark.getAttribute("href").slice(1),
  );
}

/** What each mark is called. */
export function words() {
  const texts = [...document.querySelectorAll(".track ol .words")].filter((one) => one.closest("a"));
  return texts.map(({ textContent }) => textContent.replace(/\s+/g, " ").trim());
}

/** The mark that has the focus, with what is wrong about how it shows that; null for none. */
export function focused() {
  const mark = document.activeElement?.closest(".track a[href^='#']");
  if (!mark) return null;
  const words = mark.querySelector(".words");
  const sign = mark.querySelector("svg");
  const { left, top, width: wide, height: high } = words.getBoundingClientRect();
  const id = mark.getAttribute("href").slice(1);
  const faults = [];
  if (getComputedStyle(sign).outlineStyle === "none")
    faults.push(`${id} does not show that it has the focus`);
  const there = (x, y) => words.contains(document.elementFromPoint(x, y));
  if (!there(left + wide / 2, top + high / 2)) faults.push(`the words of ${id} cannot be seen`);
  if (!there(left + 4, top + high - 4) || !there(left + wide - 4, top + 4))
    faults.push(`the words of ${id} are cut off`);
  return { id, faults };
}

/** Words that are not on paper. */
export function paper() {
  const hidden = [...document.querySelectorAll(".words, .facts")].filter((one) => {
    const { width: wide, height: high } = one.getBoundingClientRect();
    return wide < 20 || high < 10;
  });
  const { backgroundColor } = getComputedStyle(document.body);
  return [
    ...hidden.map(({ textContent }) => `not on paper: ${textContent.slice(0, 60)}`),
    ...(backgroundColor === "rgb(255, 255, 255)" ? [] : [`the paper is ${backgroundColor}`]),
  ];
}
