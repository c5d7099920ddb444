/* A strip of peers: a circle each, the own value a large diamond, levels as lines with a word. */
greenplan.kinds.dots = function (data, width) {
  var option = greenplan.base(data);
  var levels = data.series.filter(function (one) { return one.style === 'level'; });
  var dashes = ['solid', [8, 5], [2, 4]];
  function points(one) {
    var all = [];
    one.values.forEach(function (v, i) {
      // Circles that lie close are moved apart up and down, always in the same way.
      if (v !== null) { all.push({name: data.labels[i], value: [v, one.style === 'own' ? 0 : ((i * 37) % 11 - 5) / 8]}); }
    });
    return all;
  }
  option.aria.decal.show = false;
  option.grid.top = 26 + 18 * levels.length;
  option.grid.bottom = 34;
  option.xAxis = greenplan.amounts(data.unit, {scale: true, nameLocation: 'middle', nameGap: 30,
    nameTextStyle: {align: 'center', color: '#425563'}, splitLine: {show: false}, axisLine: {show: true, onZero: false, lineStyle: {color: '#425563'}}});
  option.yAxis = {type: 'value', min: -1, max: 1, show: false};
  option.tooltip = {trigger: 'item', renderMode: 'richText', confine: true, formatter: function (p) {
    return p.seriesType === 'scatter' && p.componentType === 'series' ?
      greenplan.short(p.name, 60) + '\n' + greenplan.number(p.value[0]) + ' ' + data.unit : '';
  }};
  option.series = data.series.filter(function (one) { return one.style !== 'level'; }).map(function (one) {
    var own = one.style === 'own';
    return {type: 'scatter', name: one.name, data: points(one), symbol: own ? 'diamond' : 'emptyCircle', symbolSize: own ? 22 : 9, z: own ? 5 : 2,
      itemStyle: {color: own ? '#801650' : '#12436D', opacity: 1, borderWidth: own ? 1 : 1.5, borderColor: own ? '#fff' : undefined}};
  });
  option.series[0].markLine = {silent: true, symbol: 'none', data: levels.map(function (one, i) {
    return {xAxis: one.values[0], name: one.name, lineStyle: {color: '#212b32', width: 1.5, type: dashes[i % 3]},
      label: {formatter: one.name, color: '#212b32', position: 'end', distance: 4 + 18 * i}};
  })};
  option.height = 240;
  return option;
};
