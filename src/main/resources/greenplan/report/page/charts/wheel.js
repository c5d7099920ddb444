/* The wheel of an impact assessment: a segment for each factor, five rings from very negative at the
   hub to very positive at the rim. The ring of the score is filled; not assessed is hatched all over. */
greenplan.kinds.wheel = function (data, width) {
  var option = greenplan.base(data);
  var words = ['not assessed', 'very negative', 'negative', 'neutral', 'positive', 'very positive'];
  var count = data.labels.length;
  var named = width >= 560;
  var step = 2 * Math.PI / count;

  function geometry(api) {
    var w = api.getWidth();
    var h = api.getHeight();
    var radius = Math.min(h / 2 - 30, named ? w / 2 - 190 : w / 2 - 24);
    return {x: w / 2, y: h / 2, hub: radius * 0.16, ring: radius * 0.84 / 5, radius: radius};
  }
  function sector(g, i, from, to, style) {
    return {type: 'sector', shape: {cx: g.x, cy: g.y, r0: from, r: to,
      startAngle: i * step - Math.PI / 2, endAngle: (i + 1) * step - Math.PI / 2}, style: style};
  }
  function text(x, y, words, align, bold) {
    return {type: 'text', silent: true, style: {text: words, x: x, y: y, align: align, verticalAlign: 'middle', fill: '#212b32',
      lineHeight: 17, font: (bold ? 'bold ' : '') + '13px Arial, Helvetica, sans-serif'}};
  }
  function label(g, i, place) {
    var middle = (i + 0.5) * step - Math.PI / 2;
    var right = Math.cos(middle) >= 0;
    var at = g.radius + (named ? 12 : 11);
    return text(g.x + at * Math.cos(middle), g.y + at * Math.sin(middle),
      named ? (i + 1) + ' ' + greenplan.short(data.labels[i], 24) + '\n' + words[place] : String(i + 1),
      !named || Math.abs(Math.cos(middle)) < 0.2 ? 'center' : right ? 'left' : 'right', !named);
  }
  function series(one, nth) {
    var points = [];
    one.values.forEach(function (place, i) {
      if (place !== null) { points.push({name: data.labels[i], value: [i, place]}); }
    });
    return {type: 'custom', coordinateSystem: 'none', name: one.name, data: points, itemStyle: {color: greenplan.colours[nth]},
      renderItem: function (params, api) {
        var g = geometry(api);
        var i = api.value(0);
        var place = api.value(1);
        var parts = [];
        for (var ring = 0; ring < 5; ring++) {
          parts.push(sector(g, i, g.hub + ring * g.ring, g.hub + (ring + 1) * g.ring,
            {fill: ring === 2 ? '#f0f4f5' : '#fff', stroke: '#aeb7bd', lineWidth: 1}));
        }
        if (place === 0) {
          parts.push(sector(g, i, g.hub, g.radius, {fill: '#fff', stroke: '#212b32', lineWidth: 1.5, lineDash: [4, 3],
            decal: {symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: Math.PI / 4, color: '#6f777b'}}));
        } else {
          parts.push(sector(g, i, g.hub + (place - 1) * g.ring, g.hub + place * g.ring,
            {fill: greenplan.colours[nth], stroke: '#fff', lineWidth: 2}));
        }
        parts.push(label(g, i, place));
        return {type: 'group', children: parts};
      }};
  }
  option.xAxis = undefined;
  option.yAxis = undefined;
  delete option.grid;
  option.aria.decal.show = false;
  option.tooltip = {trigger: 'item', renderMode: 'richText', confine: true, formatter: function (p) {
    return greenplan.short(p.name, 60) + '\n' + p.seriesName + ': ' + words[p.value[1]];
  }};
  option.series = data.series.map(series).filter(function (one) { return one.data.length; });
  option.height = named ? 480 : Math.max(280, width);
  return option;
};
