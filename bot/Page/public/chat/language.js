// Runs before the first paint, so that the disclosure is read in one language and does not jump. main.ts takes over from here.
(function () {
  var known = document.documentElement.dataset.languages.split(' ');
  var kept = null;
  try { kept = localStorage.getItem('language'); } catch { /* storage switched off: the browser's language will do */ }
  var wishes = [new URLSearchParams(location.search).get('locale'), kept].concat(navigator.languages);
  for (var wish of wishes) {
    var language = (wish || '').slice(0, 2).toLowerCase();
    if (known.includes(language)) {
      document.documentElement.lang = language;
      break;
    }
  }
  document.documentElement.dataset.chosen = '';
})();
