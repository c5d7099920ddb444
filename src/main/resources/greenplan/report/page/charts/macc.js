/* What a tonne costs: width = tonnes of the year, height = GBP per tonne. Those that earn money
   (no height in the data) lie as a hatched band under the axis, wide as their tonnes, unranked. */
greenplan.kinds.macc = function (data, width) {
  var option = greenplan.base(data);
  var tonnes = data.series[0].values;
  var cost = data.series[1].values;
  var npv = data.series[2].values;
  var at = 0;
  var blocks = data.labels.map(function (name, i) {
    var from = at;
    at += Math.max(0, tonnes[i]);
    return {name: name, value: [from, at, cost[i] === null ? 0 : cost[i], i]};
  });
  function earns(block) { return cost[block.value[3]] === null; }
  function label(x, y, i, room, fill) {
    var name = (i + 1) + ' ' + data.labels[i];
    var most = Math.floor(room / 7);
    var text = most >= 8 ? greenplan.short(name, most) : room > 12 ? String(i + 1) : '';
    return {type: 'text', silent: true, style: {text: text, x: x, y: y, align: 'center', verticalAlign: 'middle',
      fill: fill, font: '13px Arial, Helvetica, sans-serif', backgroundColor: '#fff', padding: [1, 2]}};
  }
  function draw(below) {
    return function (params, api) {
      var i = api.value(3);
      var start = api.coord([api.value(0), api.value(2)]);
      var end = api.coord([api.value(1), 0]);
      var room = Math.max(end[0] - start[0], 1);
      var shape = below ? {x: start[0], y: end[1] + 2, width: room, height: 22} :
        {x: start[0], y: start[1], width: room, height: Math.max(end[1] - start[1], 1)};
      var style = {fill: below ? '#28A197' : '#12436D', stroke: '#fff', lineWidth: 1};
      if (below) { style.decal = option.aria.decal.decals[1]; }
      return {type: 'group', children: [
        {type: 'rect', shape: shape, style: style},
        label((start[0] + end[0]) / 2, below ? shape.y + 11 : shape.y - 10, i, room, '#212b32')
      ]};
    };
  }
  function series(name, list, below, colour) {
    return {type: 'custom', name: name, data: list, renderItem: draw(below), encode: {x: [0, 1], y: 2},
      itemStyle: {color: colour}, clip: false};
  }
  option.tooltip = {trigger: 'item', renderMode: 'richText', confine: true, formatter: function (p) {
    var i = p.value[3];
    return greenplan.short(data.labels[i], 60) + '\n' + data.series[0].name + ': ' + greenplan.number(tonnes[i]) + '\n' +
      (cost[i] === null ? 'Earns money, not ranked' : greenplan.number(cost[i]) + ' ' + data.unit) + '\n' +
      data.series[2].name + ': ' + greenplan.number(npv[i]);
  }};
  option.grid.top = 48;
  option.grid.bottom = 34;
  option.xAxis = greenplan.amounts(data.series[0].name, {nameLocation: 'middle', nameGap: 58, min: 0, max: at,
    nameTextStyle: {align: 'center', color: '#425563'}, splitLine: {show: false},
    axisLine: {show: true, lineStyle: {color: '#425563'}},
    axisLabel: {margin: 32, color: '#425563', hideOverlap: true, showMaxLabel: false,
      formatter: function (v) { return Number(v).toLocaleString('en-GB'); }}});
  option.yAxis = greenplan.amounts(data.unit, {min: 0, splitNumber: width < 480 ? 3 : 5});
  option.series = [
    series('Costs money', blocks.filter(function (b) { return !earns(b); }), false, '#12436D'),
    series('Earns money, not ranked', blocks.filter(earns), true, '#28A197')
  ].filter(function (one) { return one.data.length; });
  option.height = 400;
  return option;
};
