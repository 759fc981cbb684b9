// What support's open pages are told; without it they say the same at their next load.
const page = document.querySelector("[data-live]");
const form = document.querySelector(".composer");
const START = 3000, AGAIN = 20000;
let stream;

function say(box, text) {
  if (!box) return;
  box.querySelector("b").textContent = text;
  box.hidden = !text;
}

function tell({ counts, messages, latest, writers }) {
  for (const [key, count] of Object.entries(counts ?? {})) {
    const shown = document.querySelector(`[data-count="${key}"]`);
    if (shown) shown.textContent = count;
  }
  if (messages > page.dataset.messages && latest) say(page.querySelector("[data-news]"), latest);
  say(page.querySelector("[data-writers]"), writers);
}

// A hidden page needs no news, and browsers allow few connections to one server.
function listen() {
  stream?.close();
  if (document.hidden) return;
  stream = new EventSource(page.dataset.live);
  stream.addEventListener("news", ({ data }) => tell(JSON.parse(data)));
}

function writing(body) {
  let said = -AGAIN;
  body.addEventListener("input", () => {
    const on = body.value.trim() !== "";
    if (on && performance.now() - said < AGAIN) return;
    said = on ? performance.now() : -AGAIN;
    const fields = new URLSearchParams({ on });
    const token = form.querySelector("[name=csrf-token]");
    fields.set(token.name, token.value);
    fetch(form.action.replace(/messages$/, "writing"), { method: "POST", body: fields, redirect: "error" }).catch(() => {});
  });
}

function inserting(button, body) {
  button.addEventListener("click", async (event) => {
    const { value } = form.elements.canned;
    if (!value) return;
    event.preventDefault();
    try {
      const response = await fetch(button.dataset.insert + value, { redirect: "error" });
      if (!response.ok) throw new Error(response.status);
      body.setRangeText(await response.text(), body.selectionStart, body.selectionEnd, "end");
      body.dispatchEvent(new Event("input", { bubbles: true }));
      body.focus();
    } catch {
      form.requestSubmit(button);
    }
  });
}

if (form) {
  writing(form.elements.body);
  form.querySelectorAll("[data-insert]").forEach((button) => inserting(button, form.elements.body));
}
if (page) {
  setTimeout(listen, START);
  document.addEventListener("visibilitychange", listen);
}
