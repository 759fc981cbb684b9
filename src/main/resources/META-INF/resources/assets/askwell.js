// Progressive enhancement only: every page works without this file.
const root = document.documentElement;
const store = {
  get(key, area = localStorage) {
    try { return area.getItem(`askwell.${key}`); } catch { return null; } // storage may be blocked
  },
  set(key, value, area = localStorage) {
    try {
      if (value === null) area.removeItem(`askwell.${key}`);
      else area.setItem(`askwell.${key}`, value);
    } catch { /* full or blocked: the page still works, it just forgets */ }
  },
};

const modes = ["auto", "light", "dark"];
const showTheme = (mode) => {
  root.dataset.themeMode = mode;
  if (mode === "auto") delete root.dataset.theme;
  else root.dataset.theme = mode;
};
// Before the body is parsed, so that a chosen theme never flashes.
showTheme(modes.includes(store.get("theme")) ? store.get("theme") : "auto");

// The server shows times in this zone; from the second page on it knows it.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone && !document.cookie.includes(`askwell-zone=${zone}`)) document.cookie = `askwell-zone=${zone}; path=/; max-age=31536000; samesite=lax`;

const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const make = (tag, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};
const typingIn = (element) => element.closest?.("input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable]");

// One policy for the only sink used: parsing our own server's fragments. The CSP names it.
const policy = window.trustedTypes?.createPolicy("askwell", { createHTML: (html) => html });
const parse = (html) => new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, "text/html").body;

async function fragment(address, options) {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin) throw new TypeError("fragments come from this server only");
  const response = await fetch(url, { ...options, headers: { Accept: "text/html", "X-Fragment": "true" }, redirect: "error" });
  if (!response.ok) throw new Error(response.status);
  return parse(await response.text());
}

let status;
function announce(text) {
  if (!status) document.body.append(status = make("div", { className: "visually-hidden", role: "status" }));
  status.textContent = text ?? "";
}

// Calls back when typing pauses; never while an input method is composing, and once when it ends.
function whenTyped(element, delay, run) {
  let timer, composing = false;
  const later = () => {
    clearTimeout(timer);
    if (!composing) timer = setTimeout(run, delay);
  };
  element.addEventListener("compositionstart", () => { composing = true; clearTimeout(timer); });
  element.addEventListener("compositionend", () => { composing = false; later(); });
  element.addEventListener("input", (event) => event.isComposing || later());
  element.addEventListener("change", later);
  return () => clearTimeout(timer);
}

function suggest(input, number) {
  const list = make("div", { className: "suggest", id: `suggest-${number}`, hidden: true });
  let request, asked, options = [], active = -1;
  input.after(list);
  for (const [name, value] of Object.entries({
    role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
  })) input.setAttribute(name, value);

  const move = (to) => {
    options[active]?.setAttribute("aria-selected", "false");
    active = to;
    const option = options[active];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
  };
  const open = (yes) => {
    list.hidden = !yes;
    input.setAttribute("aria-expanded", String(yes));
    if (!yes) move(-1);
  };
  const choose = (option) => {
    open(false);
    if (option.dataset.href) return location.assign(new URL(option.dataset.href, location.href));
    input.value = option.dataset.value ?? option.textContent.trim();
    input.form.requestSubmit();
  };
  const cancel = whenTyped(input, 140, async () => {
    const text = input.value.trim();
    if (text === asked) return;
    asked = text;
    request?.abort();
    if (!text) return open(false);
    request = new AbortController();
    const { signal } = request;
    try {
      const url = new URL(input.dataset.suggest, location.href);
      url.searchParams.set(input.name, text);
      const body = await fragment(url, { signal });
      if (signal.aborted) return;
      move(-1);
      list.replaceChildren(...body.childNodes);
      options = all("[role=option]", list).slice(0, 8);
      options.forEach((option, i) => {
        option.id = `${list.id}-${i}`;
        option.setAttribute("aria-selected", "false");
      });
      open(options.length > 0 && document.activeElement === input);
      announce(list.querySelector("[data-status]")?.dataset.status);
    } catch (error) {
      if (error.name !== "AbortError") { asked = undefined; open(false); }
    }
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || event.keyCode === 229) return; // the key belongs to the input method
    const { key } = event;
    if (key === "Escape" && !list.hidden) open(false);
    else if (key === "Enter" && active >= 0 && !list.hidden) choose(options[active]);
    else if ((key === "ArrowDown" || key === "ArrowUp") && options.length) {
      const step = key === "ArrowDown" ? 1 : -1;
      if (list.hidden) open(true);
      // -1 is the text field itself, so the ring has one place more than options
      const ring = options.length + 1;
      move(((active + 1 + step + ring) % ring) - 1);
    } else return;
    event.preventDefault();
  });
  list.addEventListener("pointerdown", (event) => event.preventDefault()); // focus stays in the field
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) choose(option);
  });
  input.addEventListener("blur", () => open(false));
  input.form?.addEventListener("submit", () => { cancel(); request?.abort(); open(false); });
}

// A Han character says about as much as two Latin letters: 4 Han or 8 Latin are enough to search.
const weight = (text) => text.replace(/\s/g, "").length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);

function live(form) {
  const target = document.getElementById(form.dataset.liveTarget);
  if (!target) return;
  const empty = [...target.childNodes].map((node) => node.cloneNode(true));
  let request, asked;
  const swap = (nodes) => {
    const opened = new Set(all("details[open][id]", target).map(({ id }) => id));
    target.replaceChildren(...nodes);
    all("details[id]", target).forEach((details) => { details.open ||= opened.has(details.id); });
    announce(target.querySelector("[data-status]")?.dataset.status);
  };
  whenTyped(form, 400, async () => {
    // What somebody is reading with the keyboard must not move away under them.
    if (target.contains(document.activeElement)) return;
    const fields = new URLSearchParams();
    let size = 0;
    for (const [name, value] of new FormData(form)) {
      const field = form.elements[name];
      if (typeof value !== "string" || field?.type === "password" || field?.closest?.("[data-private]")) continue;
      fields.append(name, value);
      if (field?.matches?.("textarea, input:not([type]), input[type=text]")) size = Math.max(size, weight(value));
    }
    const key = String(fields);
    if (key === asked) return;
    asked = key;
    request?.abort();
    target.removeAttribute("aria-busy");
    if (size < 8) return swap(empty.map((node) => node.cloneNode(true)));
    request = new AbortController();
    const { signal } = request;
    target.setAttribute("aria-busy", "true");
    try {
      // Posted, because a problem's words do not belong in addresses and access logs.
      const body = await fragment(form.dataset.live, { signal, method: "POST", body: fields });
      if (!signal.aborted && !target.contains(document.activeElement)) swap(body.childNodes);
    } catch (error) {
      if (error.name !== "AbortError") asked = undefined;
    }
    if (!signal.aborted) target.removeAttribute("aria-busy");
  });
}

function draft(form) {
  const { draft: name, draftStore, draftRestored, draftDiscard } = form.dataset;
  const area = draftStore === "local" ? localStorage : sessionStorage;
  const key = `draft.${name}`;
  const fields = () => [...form.elements].filter((field) =>
    field.name && !/^(hidden|file|password|submit|button)$/.test(field.type) && !field.closest("[data-private]"));
  const ticks = (field) => /^(checkbox|radio)$/.test(field.type);
  const pick = (field) => ticks(field) || field.type === "select-one";
  const saved = new Map(JSON.parse(store.get(key, area) ?? "[]"));
  // The server's own text wins: only empty fields are filled.
  const blank = fields().filter((field) => !pick(field) && !field.value && saved.has(field.name));
  if (blank.length) {
    for (const field of [...blank, ...fields().filter(pick)]) {
      if (ticks(field)) field.checked = saved.has(`${field.name}=${field.value}`);
      else if (saved.has(field.name)) field.value = saved.get(field.name);
    }
    const discard = make("button", { type: "button", className: "button button-quiet button-small", textContent: draftDiscard });
    const note = make("p", { className: "draft-note" }, draftRestored, discard);
    discard.addEventListener("click", () => {
      store.set(key, null, area);
      form.reset();
      note.remove();
      fields()[0]?.focus();
    });
    form.prepend(note);
    form.dispatchEvent(new Event("change"));
  }
  const save = () => {
    const kept = fields().filter((field) => ticks(field) ? field.checked : field.value);
    const pairs = kept.map((field) => [ticks(field) ? `${field.name}=${field.value}` : field.name, field.value]);
    store.set(key, kept.every(pick) ? null : JSON.stringify(pairs), area);
  };
  const cancel = whenTyped(form, 500, save);
  form.addEventListener("submit", () => { cancel(); store.set(key, null, area); });
}

function files(zone) {
  const input = zone.querySelector("input[type=file]");
  const list = make("ul", { className: "file-list" });
  const form = input.form ?? zone;
  const { filesChoose, filesRemove, filesTooBig, filesMax = Infinity } = zone.dataset;
  const size = (bytes) => {
    const [unit, value] = bytes < 1e6 ? ["kilobyte", bytes / 1e3] : ["megabyte", bytes / 1e6];
    return new Intl.NumberFormat(root.lang, { style: "unit", unit, maximumFractionDigits: 1 }).format(value);
  };
  let chosen = [];
  zone.append(list);
  // The browser's own button speaks the browser's language, not the page's.
  input.after(make("label", { className: "button button-small", htmlFor: input.id, textContent: filesChoose }));
  zone.classList.add("is-enhanced");
  const show = () => {
    const transfer = new DataTransfer();
    chosen.forEach((file) => transfer.items.add(file));
    input.files = transfer.files;
    list.replaceChildren(...chosen.map((file, i) => {
      const remove = make("button", { type: "button", className: "button button-small", textContent: filesRemove });
      remove.setAttribute("aria-label", `${filesRemove}: ${file.name}`);
      remove.addEventListener("click", () => {
        chosen.splice(i, 1);
        show();
        (list.querySelectorAll("button")[Math.min(i, chosen.length - 1)] ?? input).focus();
      });
      return make("li", {}, make("b", { textContent: file.name }), make("span", { textContent: size(file.size) }), remove);
    }));
  };
  const add = (more) => {
    const fitting = [...more].filter((file) => file.size <= filesMax);
    if (fitting.length < more.length) announce(filesTooBig);
    zone.querySelector("[data-files-error]")?.toggleAttribute("hidden", fitting.length === more.length);
    chosen.push(...fitting.filter((file) => !chosen.some((old) => old.name === file.name && old.size === file.size)));
    show();
  };
  input.addEventListener("change", () => add(input.files));
  form.addEventListener("reset", () => { chosen = []; list.replaceChildren(); });
  for (const type of ["dragover", "dragleave", "drop"]) zone.addEventListener(type, (event) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    zone.classList.toggle("is-over", type === "dragover");
    if (type === "drop") add(event.dataTransfer.files);
  });
  form.addEventListener("paste", ({ clipboardData }) => {
    // Browsers name every pasted picture image.png; the time keeps two of them apart.
    const stamp = new Date().toISOString().slice(0, 19).replace(/\D/g, "");
    add([...clipboardData.files].map((file) => file.name === "image.png" ? new File([file], `screenshot-${stamp}.png`, { type: file.type }) : file));
  });
}

// What scrolls sideways must be reached with the keyboard, too.
function reachable(within) {
  all(".prose :is(table, pre)", within).forEach((box) => {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
  });
}

function copyable(pre) {
  const { copyLabel, copiedLabel } = document.body.dataset;
  if (!copyLabel || !navigator.clipboard) return;
  const button = make("button", { type: "button", className: "button button-small", textContent: copyLabel });
  button.dataset.copy = "";
  const wrap = make("div", { className: "code-wrap" });
  pre.replaceWith(wrap);
  wrap.append(pre, button);
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(pre.textContent.trimEnd());
    button.textContent = copiedLabel;
    announce(copiedLabel);
    setTimeout(() => { button.textContent = copyLabel; }, 2000);
  });
}

function themeSwitch(button) {
  const label = button.querySelector("[data-theme-label]");
  const name = () => { label.textContent = button.dataset[`label${root.dataset.themeMode.replace(/^./, (c) => c.toUpperCase())}`]; };
  name();
  button.hidden = false;
  button.addEventListener("click", () => {
    const next = modes[(modes.indexOf(root.dataset.themeMode) + 1) % modes.length];
    showTheme(next);
    store.set("theme", next === "auto" ? null : next);
    name();
    announce(label.textContent);
  });
}

function contents(toc) {
  const links = new Map(all("a[href^='#']", toc).map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
  const headings = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
  const watch = new IntersectionObserver(() => {
    const past = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight * 0.3);
    const current = links.get((past.at(-1) ?? headings[0])?.id);
    links.forEach((link) => link === current ? link.setAttribute("aria-current", "location") : link.removeAttribute("aria-current"));
  }, { rootMargin: "0px 0px -70% 0px" });
  headings.forEach((heading) => watch.observe(heading));
}

function keys() {
  const off = () => store.get("shortcuts") === "off";
  all("[data-shortcuts-toggle]").forEach((box) => {
    box.checked = !off();
    box.addEventListener("change", () => store.set("shortcuts", box.checked ? null : "off"));
  });
  addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (off() || typingIn(target) || document.querySelector("dialog[open]")) return;
    const hit = key === "?" ? document.querySelector("dialog#shortcuts")
      : key === "/" ? document.querySelector("[data-suggest]")
      : all("[data-key]").find((element) => element.dataset.key === key && element.checkVisibility());
    if (!hit) return;
    event.preventDefault();
    if (hit.matches("dialog")) return hit.showModal();
    if (hit.matches("input, textarea, select")) hit.focus();
    if (hit.matches("a, button, summary, input[type=radio], input[type=checkbox]")) hit.click();
    else hit.focus();
  });
}

function menus() {
  const close = (except) => all("details[data-menu][open]").forEach((menu) => {
    if (menu.contains(except)) return;
    if (menu.contains(document.activeElement)) menu.querySelector("summary").focus();
    menu.open = false;
  });
  addEventListener("click", ({ target }) => close(target));
  addEventListener("keydown", ({ key }) => key === "Escape" && close());
}

// Promised times go on counting on an open page: from what was left when it came, whatever the clock here says.
function countDown() {
  all("[data-left]").forEach((time) => {
    const left = time.dataset.left - performance.now() / 1000;
    const minutes = Math.trunc(Math.abs(left) / 60);
    const unit = minutes < 60 ? 0 : minutes < 2880 ? 1 : 2;
    time.textContent = time.dataset.words.split("|")[left < 0 ? unit + 3 : unit].replace("#", Math.trunc(minutes / [1, 60, 1440][unit]));
    if (left >= 0) return;
    const badge = time.closest(".badge"), use = badge.querySelector("use");
    badge.className = "badge badge-bad";
    use.setAttribute("href", use.getAttribute("href").replace(/#.*/, "#breach"));
  });
}

function start() {
  setInterval(countDown, 30000);
  all("[data-suggest]").forEach(suggest);
  all("form[data-live]").forEach(live); // before the draft, whose restoring asks for answers
  all("form[data-draft]").forEach(draft);
  all("[data-files]").forEach(files);
  all(".prose pre").forEach(copyable);
  reachable(document);
  addEventListener("toggle", ({ target }) => reachable(target), true);
  all("[data-theme-switch]").forEach(themeSwitch);
  all("[data-toc]").forEach(contents);
  all("[data-open-dialog]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => document.getElementById(button.dataset.openDialog)?.showModal());
  });
  keys();
  menus();
  document.querySelector(".error-summary")?.focus();
}
if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
else start();
