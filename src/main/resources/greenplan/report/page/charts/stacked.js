/* Areas upon each other over years. A series of the style "floor" is a pale one under them, "line" a line over them. */
greenplan.kinds.stacked = function (data) {
  var option = greenplan.base(data);
  var decals = option.aria.decal.decals;
  var areas = 0;
  option.xAxis = greenplan.names(data.labels, {boundaryGap: false});
  option.yAxis = greenplan.amounts(data.unit);
  function area(one, colour, edge, decal) {
    return {type: 'line', name: one.name, data: one.values, symbol: 'none', stack: 'all', stackStrategy: 'all',
      itemStyle: {color: colour}, areaStyle: {color: colour, opacity: 1}, lineStyle: {width: edge === '#fff' ? 1 : 3, color: edge, decal: decal}};
  }
  option.series = data.series.map(function (one) {
    if (one.style === 'line') {
      return {type: 'line', name: one.name, data: one.values, symbol: 'none', z: 5, itemStyle: {color: '#212b32'},
        lineStyle: {width: 3, color: '#212b32', type: [8, 5]}};
    }
    if (one.style === 'floor') { return area(one, '#D3DEE6', '#12436D', decals[0]); }
    var at = areas++ % option.color.length;
    return area(one, option.color[at], '#fff', decals[at]);
  });
  return option;
};
