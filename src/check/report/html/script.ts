/** What the page does: it filters, opens all, and opens for paper. Without scripts everything is there, unfiltered. */
export const SCRIPT = `
const form = document.querySelector('form');
const search = form.querySelector('input[type=search]');
const boxes = [...form.querySelectorAll('input[type=checkbox]')];
const sections = [...document.querySelectorAll('section[data-router]')];
const rows = sections.map((section) => [...section.querySelectorAll('details')]);
const status = document.getElementById('shown');
const texts = new Map(rows.flat().map((row) => [row, row.textContent.toLowerCase()]));
form.hidden = false;
function filter() {
  const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const wanted = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
  let shown = 0;
  sections.forEach((section, index) => {
    let own = 0;
    for (const row of rows[index]) {
      row.hidden = !(wanted.has(row.className) && words.every((word) => texts.get(row).includes(word)));
      if (!row.hidden) own++;
    }
    section.hidden = own === 0;
    shown += own;
  });
  status.textContent = shown + ' of ' + texts.size + ' operations shown';
}
function openAll(open) {
  for (const row of rows.flat()) if (!row.hidden) row.open = open;
}
form.addEventListener('input', filter);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(filter));
document.getElementById('open').addEventListener('click', () => openAll(true));
document.getElementById('close').addEventListener('click', () => openAll(false));
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  search.focus();
});
let before = [];
addEventListener('beforeprint', () => {
  before = rows.flat().filter((row) => row.open);
  for (const row of rows.flat()) row.open = row.open || row.className === 'broken';
});
addEventListener('afterprint', () => {
  for (const row of rows.flat()) row.open = before.includes(row);
});
filter();
`;
