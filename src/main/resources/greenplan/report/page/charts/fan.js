/* The spread of each year: bands between the 5, 25, 75 and 95 % lines, the median, the plan, the target. */
greenplan.kinds.fan = function (data) {
  var option = greenplan.base(data);
  var by = {};
  data.series.forEach(function (one) { by[one.name] = one.values; });
  function less(a, b) { return a.map(function (v, i) { return v - b[i]; }); }
  function band(name, values, colour, stack) {
    var shown = name !== '';
    return {type: 'line', name: name || stack, data: values, stack: stack, symbol: 'none', silent: true, legend: shown,
      lineStyle: {width: 0}, itemStyle: {color: colour}, areaStyle: {color: colour, opacity: shown ? 1 : 0}};
  }
  function line(name, values, colour, dash, mark) {
    return {type: 'line', name: name, data: values, symbol: mark, symbolSize: 6, showAllSymbol: 'auto', z: 5,
      color: colour, itemStyle: {color: colour}, lineStyle: {width: 2.5, color: colour, type: dash}};
  }
  option.aria.decal.show = false;
  option.xAxis = greenplan.names(data.labels, {boundaryGap: false});
  option.yAxis = greenplan.amounts(data.unit);
  option.tooltip.formatter = function (points) {
    var i = points[0].dataIndex;
    return data.labels[i] + '\n' + data.series.map(function (one) {
      return one.name + ': ' + greenplan.number(one.values[i]);
    }).join('\n') + '\n' + data.unit;
  };
  // Each band stands on an unseen one of its own, so that hiding one moves no other.
  option.series = [
    band('', by['5 %'], '#fff', 'outer'),
    band('5 to 95 %', less(by['95 %'], by['5 %']), '#C3DCF2', 'outer'),
    band('', by['25 %'], '#fff', 'inner'),
    band('25 to 75 %', less(by['75 %'], by['25 %']), '#6BACE6', 'inner'),
    line('Median', by['50 %'], '#12436D', 'solid', 'none'),
    line('Plan without errors', by.Plan, '#3D3D3D', greenplan.dashes.dotted, 'rect'),
    line('Target', by.Target, '#801650', greenplan.dashes.dashed, 'triangle')
  ].filter(function (one) { return one.data.some(function (v) { return v !== null; }); });
  return option;
};
