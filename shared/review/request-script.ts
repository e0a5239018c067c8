/**
 * What the form runs, as text: it is hashed into the page's own policy, so it must be the same byte for
 * byte. `blockOf` does what answer-block.ts does; a test compares them.
 */
export const blockScript = `
function blockOf(answer) {
  var bytes = new TextEncoder().encode(JSON.stringify(answer));
  var letters = 'abcdefghijklmnopqrstuvwxyz234567', text = '', held = 0, bits = 0, crc = -1, i, bit;
  for (i = 0; i < bytes.length; i++) {
    held = ((held << 8) | bytes[i]) & 4095;
    for (bits += 8; bits >= 5; text += letters.charAt((held >> bits) & 31)) bits -= 5;
    crc ^= bytes[i];
    for (bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  if (bits > 0) text += letters.charAt((held << (5 - bits)) & 31);
  var check = ('0000000' + ((crc ^ -1) >>> 0).toString(16)).slice(-8);
  return ['ON RECORD ANSWER'].concat(text.match(/.{1,60}/g) || [], 'CHECK ' + check + ' END').join('\\n');
}`.trim();

export const formScript = `
(function () {
  'use strict';
  ${blockScript}
  var request = JSON.parse(document.getElementById('request').textContent);
  var say = request.words;
  var status = document.getElementById('status');
  var out = document.getElementById('text');
  function value(id) { return document.getElementById(id).value.trim(); }
  function chosen(number) {
    var radio = document.querySelector('input[name="answer-' + number + '"]:checked');
    return radio ? radio.value : '';
  }
  function show() {
    request.quotes.forEach(function (quote) {
      document.getElementById('amend-' + quote.number).hidden = chosen(quote.number) !== 'amended';
    });
    status.textContent = '';
  }
  document.addEventListener('change', show);
  document.getElementById('form').hidden = false;
  show();

  function read() {
    var missing = '', focus = null, answers = [];
    request.quotes.forEach(function (quote) {
      var decision = chosen(quote.number);
      if (!decision) return;
      var segments = quote.segments.map(function (segment, at) {
        if (decision !== 'amended') return segment;
        var box = document.getElementById('words-' + quote.number + '-' + at);
        if (quote.segments.length === 1 && !box.value.trim() && !missing) { missing = say.empty; focus = box; }
        return box.value;
      });
      if (!segments.join('').trim() && !missing) {
        missing = say.empty;
        focus = document.getElementById('words-' + quote.number + '-0');
      }
      answers.push({ number: quote.number, quote: quote.quote, key: quote.key, decision: decision, segments: segments });
    });
    if (!answers.length) { missing = say.none; focus = document.querySelector('input[type=radio]'); }
    if (!missing && !value('who')) { missing = say.noName; focus = document.getElementById('who'); }
    if (missing) {
      status.textContent = missing;
      if (focus) focus.focus();
      return null;
    }
    var answer = {
      format: 'on-record.answer', version: 1, release: request.release, nonce: request.nonce, answers: answers,
      name: value('who'), at: new Date().toISOString()
    };
    if (value('note')) answer.note = value('note');
    var named = { name: value('speaker-name'), title: value('speaker-title'), organisation: value('speaker-organisation') };
    if (JSON.stringify(named) !== JSON.stringify(request.named)) answer.speaker = named;
    return answer;
  }

  document.getElementById('save').addEventListener('click', function () {
    var answer = read();
    if (!answer) return;
    answer.answers.forEach(function (one) { delete one.number; });
    var blob = new Blob([JSON.stringify(answer, null, 2) + '\\n'], { type: 'application/json' });
    var link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = request.file;
    document.body.appendChild(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
    status.textContent = say.saved;
  });

  document.getElementById('copy').addEventListener('click', function () {
    var answer = read();
    if (!answer) return;
    var block = {
      n: answer.nonce, w: answer.name, t: answer.at,
      d: answer.answers.map(function (one) {
        if (one.decision === 'approved') return [one.number, 'a'];
        if (one.decision === 'declined') return [one.number, 'd'];
        return [one.number, 'm'].concat(one.segments);
      })
    };
    if (answer.note) block.o = answer.note;
    if (answer.speaker) block.s = [answer.speaker.name, answer.speaker.title, answer.speaker.organisation];
    out.value = blockOf(block);
    out.parentElement.hidden = false;
    out.focus();
    out.select();
    var copied = false;
    try { copied = document.execCommand('copy'); } catch (error) { copied = false; }
    status.textContent = copied ? say.copied : say.select;
  });
})();
`.trim();
