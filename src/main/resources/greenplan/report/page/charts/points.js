/* Money against tonnes. Measures on the front are filled diamonds, the others hollow circles; names would
   lie upon each other, so each has its number in the table. */
greenplan.kinds.points = function (data) {
  var option = greenplan.base(data);
  var money = data.series[0].values;
  function series(one, symbol, style, side) {
    var points = [];
    one.values.forEach(function (tonnes, i) {
      if (tonnes !== null) { points.push({name: data.labels[i], value: [money[i], tonnes, i + 1]}); }
    });
    return {type: 'scatter', name: one.name, data: points, symbol: symbol, symbolSize: 13, itemStyle: style,
      label: {show: true, position: side, color: '#212b32', fontWeight: 'bold', formatter: function (p) { return String(p.value[2]); }}};
  }
  option.aria.decal.show = false;
  option.tooltip = {trigger: 'item', renderMode: 'richText', confine: true, formatter: function (p) {
    return greenplan.short(p.name, 60) + '\n' + data.series[0].name + ': ' + greenplan.number(p.value[0]) + '\n' +
      greenplan.number(p.value[1]) + ' ' + data.unit;
  }};
  option.grid.bottom = 34;
  option.xAxis = greenplan.amounts('NPV, million GBP', {nameLocation: 'middle', nameGap: 30, nameTextStyle: {align: 'center', color: '#425563'},
    axisLine: {show: true, onZero: false, lineStyle: {color: '#425563'}},
    axisLabel: {color: '#425563', hideOverlap: true, formatter: function (v) { return (v / 1e6).toLocaleString('en-GB'); }}});
  option.yAxis = greenplan.amounts(data.unit, {min: 0, axisLine: {show: true, onZero: false, lineStyle: {color: '#425563'}}});
  option.series = [
    series(data.series[1], 'diamond', {color: '#12436D', borderColor: '#fff', opacity: 1}, 'right'),
    series(data.series[2], 'emptyCircle', {color: '#801650', borderWidth: 2.5, opacity: 1}, 'left')
  ].filter(function (one) { return one.data.length; });
  option.series[0].markLine = {silent: true, symbol: 'none', label: {show: false}, lineStyle: {color: '#212b32', type: 'solid', width: 1},
    data: [{xAxis: 0}]};
  return option;
};
