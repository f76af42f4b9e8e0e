// Finds messages by words and beginnings of words, in /search.json and the files with older messages that it names.
// Nothing is asked for before there is something to look for. All that is shown is made of text nodes.
{
  const part = (name) => document.getElementById(`search:${name}`);
  const [form, query, note, status, results, rest] = ["form", "query", "note", "status", "results", "rest"].map(part);
  const say = status.dataset;
  const step = 20;
  const around = 70;

  // Small and capital, with and without accents, full and half width are one; vowel points and the strokes that stretch
  // Arabic words go. What is no letter or digit is a space, so that every word begins behind one.
  const marks = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/g;
  const fold = (text) =>
    text.normalize("NFKD").replace(marks, "").toLowerCase().replaceAll("ς", "σ").replace(/[^ \p{L}\p{N}\p{M}]/gu, " ");

  // Scripts that put no space between words, or write small words together with the next one: there a match begins anywhere.
  const dense = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Arabic}\p{Script=Hebrew}]/u;
  const needles = (text) => fold(text).split(" ").filter(Boolean).map((word) => (dense.test(word) ? word : ` ${word}`));

  const posts = [];
  const pause = () => new Promise((resolve) => setTimeout(resolve));

  const get = async (address) => {
    const answer = await fetch(address);
    if (!answer.ok) throw answer.status;
    return answer.json();
  };

  // Long texts are folded a few at a time, so that typing is never held up.
  const add = async (more) => {
    let until = performance.now() + 10;
    for (const post of more) {
      posts.push({ post, title: fold(` ${post.title}`), tags: fold(` ${post.tags.join(" ")}`), text: fold(` ${post.text}`) });
      if (performance.now() > until) {
        await pause();
        until = performance.now() + 10;
      }
    }
  };

  let loading = false;
  let complete = false;
  let failed = false;

  // The newest first; the next file is under way while one is read.
  const load = async () => {
    try {
      const index = new URL(form.dataset.index, location);
      const newest = await get(index);
      const files = newest.older.map((name) => () => get(new URL(name, index)));
      let next = files.shift()?.();
      let due = 0;
      await add(newest.posts);
      while (next) {
        // All that is read is searched again each time: once a second is enough.
        if (performance.now() > due) {
          search();
          due = performance.now() + 1000;
        }
        const file = await next;
        next = files.shift()?.();
        await add(file.posts);
      }
      complete = true;
    } catch {
      failed = true;
    }
    search();
  };

  // All words have to occur; a title weighs more than a tag, a tag more than the text. Among equals the newest comes first.
  const rank = (entry, words) => {
    let sum = 0;
    for (const word of words) {
      if (has(entry.title, word)) sum += 1e4;
      else if (has(entry.tags, word)) sum += 1e2;
      else if (has(entry.text, word)) sum += 1;
      else return 0;
    }
    return sum;
  };

  // The space in front is looked for last: it is everywhere, while a rare first letter is ruled out at once.
  const has = (text, [bare, word]) => text.includes(bare) && text.includes(word);

  const find = (words) => {
    const found = [];
    const pairs = words.map((word) => [word.trim(), word]);
    for (const entry of posts) {
      const value = rank(entry, pairs);
      if (value) found.push({ entry, value });
    }
    return found.sort((a, b) => b.value - a.value).map(({ entry }) => entry);
  };

  const letters = new Map();
  const foldLetter = (letter) => {
    if (!letters.has(letter)) letters.set(letter, fold(letter));
    return letters.get(letter);
  };

  // Where words stand in a text from the first of them on, as far as an excerpt may reach: folding it letter by letter says
  // which letter each folded one came from. `whole` is all of it, folded.
  const places = (text, whole, words) => {
    const firsts = words.map((word) => whole.indexOf(word)).filter((start) => start >= 0);
    if (!firsts.length) return [];
    const far = Math.min(...firsts) + 6 * around;
    let folded = " ";
    const origin = [0];
    let at = 0;
    for (const letter of text) {
      if (folded.length > far) break;
      const own = foldLetter(letter);
      for (let i = 0; i < own.length; i++) origin.push(at);
      folded += own;
      at += letter.length;
    }
    origin.push(at);
    const found = [];
    for (const word of words)
      for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + word.length)) {
        const from = start + (word[0] == " ");
        // Accents behind the last letter belong to it.
        let end = origin[start + word.length];
        while (end < text.length && !foldLetter(text[end])) end++;
        found.push([origin[from], end]);
      }
    return found.sort((a, b) => a[0] - b[0]);
  };

  const element = (name, ...children) => {
    const made = document.createElement(name);
    made.append(...children);
    return made;
  };

  const marked = (text, found, from = 0, to = text.length) => {
    const pieces = [];
    let at = from;
    for (const [start, end] of found) {
      if (start < at || end > to) continue;
      pieces.push(text.slice(at, start), element("mark", text.slice(start, end)));
      at = end;
    }
    return [...pieces, text.slice(at, to)];
  };

  // A cut lies between words where there is one near, and never within a letter.
  const excerpt = (text, found) => {
    const [start, end] = found[0] ?? [0, 0];
    let from = Math.max(0, start - around);
    let to = Math.min(text.length, end + 2 * around);
    if (from) from = Math.max(from, Math.min(start, text.indexOf(" ", from) + 1));
    if (to < text.length) to = Math.max(end, text.lastIndexOf(" ", to));
    if (/[\udc00-\udfff]/.test(text[from])) from--;
    if (/[\udc00-\udfff]/.test(text[to])) to++;
    return [from ? "… " : "", ...marked(text, found, from, to), to < text.length ? " …" : ""];
  };

  const item = (entry, words) => {
    const { post } = entry;
    const time = element("time", post.date_text);
    time.dateTime = post.date;
    const dash = element("span", "–");
    dash.className = "dash";
    const link = element("a", ...marked(post.title, places(post.title, entry.title, words)));
    link.href = post.url;
    const made = element("article", element("h2", time, " ", dash, " ", link), element("p", ...excerpt(post.text, places(post.text, entry.text, words))));
    made.className = "entry";
    if (post.language) {
      made.lang = post.language;
      made.dir = "auto";
    }
    return made;
  };

  let words = [];
  let found = [];
  let shown = [];

  const show = () => {
    const more = found.slice(shown.length, shown.length + step);
    results.append(...more.map((entry) => item(entry, words)));
    shown.push(...more);
  };

  const search = () => {
    const before = words.join();
    words = needles(query.value);
    found = words.length ? find(words) : [];
    // While older messages come in, what stands there already is not touched, as long as it is right.
    if (words.join() != before || shown.length < step || shown.some((entry, at) => entry != found[at])) {
      results.replaceChildren();
      shown = [];
      show();
    }
    rest.hidden = shown.length >= found.length;
    const count = found.length ? say.found.replace("{n}", found.length.toLocaleString(document.documentElement.lang)) : say.none;
    status.textContent = !words.length ? "" : failed ? say.failed : complete ? count : say.loading;
  };

  const start = () => {
    const address = new URL(location);
    if (query.value) address.searchParams.set("q", query.value);
    else address.searchParams.delete("q");
    if (address.href != location.href) history.replaceState(null, "", address);
    if (needles(query.value).length && (!loading || failed)) {
      failed = false;
      posts.length = 0;
      loading = true;
      load();
    }
    search();
  };

  let timer;
  query.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(start, 150);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    start();
  });
  rest.addEventListener("click", (event) => {
    if (!event.target.closest("button")) return;
    const next = shown.length;
    show();
    rest.hidden = shown.length >= found.length;
    results.children[next].querySelector("a").focus();
  });

  note.hidden = true;
  form.hidden = false;
  query.value = new URL(location).searchParams.get("q") ?? "";
  if (query.value) start();
}
