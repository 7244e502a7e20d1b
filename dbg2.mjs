import LM from 'echarts/lib/label/LabelManager.js';

const o = LM.prototype.layout;
LM.prototype.layout = function (api) {
  console.log(
    this._labelList.map((l) => [l.label.style.text, l.defaultAttr.ignore, l.layoutOption, l.label.y]),
  );
  o.call(this, api);
  console.log(this._labelList.map((l) => [l.label.style.text, l.label.y]));
};
await import('./dbg.mjs');
