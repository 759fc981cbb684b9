// Sends a large file in pieces (tus 1.0.0) and goes on where it stopped. Without this script the form sends it whole.
const PIECE = 16 * 1024 * 1024;
const LONGEST_PAUSE = 30_000;

const form = document.querySelector("form[data-upload]");
if (form) enhance(form);

function enhance(form) {
  const { sendingLabel, checkingLabel, waitingLabel, pausedLabel, failedLabel, loginLabel } = form.dataset;
  const find = (name) => form.querySelector(`[data-${name}]`);
  const [progress, state, amount, start, pause, goOn] = ["progress", "state", "amount", "start", "pause", "continue"].map(find);
  const input = form.querySelector("input[type=file]");
  const { platform } = form.elements;
  // The first one also proves that this page asks; the form's token lasts two hours only, a large file may take longer.
  const headers = { "Tus-Resumable": "1.0.0", Accept: "application/problem+json" };
  let address, running;

  const megabytes = new Intl.NumberFormat(document.documentElement.lang, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(document.documentElement.lang, { style: "percent" });
  const say = (text) => { if (state.textContent !== text) state.textContent = text; };
  const show = (sent, size) => {
    progress.querySelector("progress").value = sent / size;
    amount.textContent = `${percent.format(sent / size)} · ${megabytes.format(sent / 1e6)} / ${megabytes.format(size / 1e6)}`;
  };
  const buttons = (sending) => {
    progress.hidden = false;
    start.hidden = true;
    pause.hidden = !sending;
    goOn.hidden = sending;
    input.disabled = platform.readOnly = true;
    (sending ? pause : goOn).focus();
  };

  // A redirect leads to the login; 4xx says why it can never work, everything else may work later.
  async function ask(method, url, more = {}, body = null) {
    const answer = await fetch(url, { method, body, signal: running.signal, redirect: "manual", headers: { ...headers, ...more } });
    if (answer.ok) return answer;
    if (answer.type === "opaqueredirect" || answer.status === 401) throw new Stopped(loginLabel);
    if (answer.status === 409 && method === "PATCH" || answer.status === 423 || answer.status >= 500) throw new Error(answer.status);
    const problem = await answer.json().catch(() => ({}));
    if (answer.status === 404) address = undefined; // it was removed meanwhile: begin again
    throw new Stopped(problem.detail ?? problem.title ?? failedLabel);
  }

  const encoded = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
  async function locate(file) {
    const on = platform.value.trim().toLowerCase() || "any";
    const begun = [...document.querySelectorAll("[data-open]")].find(({ dataset }) =>
      dataset.name === file.name && dataset.platform === on && Number(dataset.size) === file.size);
    if (begun) return begun.dataset.open;
    const answer = await ask("POST", form.dataset.upload, { "Upload-Length": file.size, "Upload-Metadata": `filename ${encoded(file.name)},platform ${encoded(on)}` });
    return answer.headers.get("Location");
  }

  async function send(file) {
    address ??= await locate(file);
    let sent = Number((await ask("HEAD", address)).headers.get("Upload-Offset"));
    do {
      show(sent, file.size);
      const end = Math.min(sent + PIECE, file.size);
      say(end === file.size ? checkingLabel : sendingLabel);
      const piece = file.slice(sent, end);
      const answer = await ask("PATCH", address, { "Upload-Offset": sent, "Content-Type": "application/offset+octet-stream" }, piece);
      sent = Number(answer.headers.get("Upload-Offset"));
    } while (sent < file.size);
    show(sent, file.size);
    location.reload();
  }

  async function run() {
    running = new AbortController();
    const { signal } = running;
    buttons(true);
    say(sendingLabel);
    for (let wait = 1000; ; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
      try {
        return await send(input.files[0]);
      } catch (error) {
        if (signal.aborted || error instanceof Stopped) {
          say(signal.aborted ? pausedLabel : error.message);
          return buttons(false);
        }
        say(waitingLabel);
        await new Promise((done) => { setTimeout(done, wait); signal.addEventListener("abort", done); });
      }
    }
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    run();
  });
  pause.addEventListener("click", () => running.abort());
  goOn.addEventListener("click", run);
}

class Stopped extends Error {}
