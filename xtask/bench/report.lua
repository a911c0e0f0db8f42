-- What wrk measured, as lines of name, tab, number: seconds, milliseconds, counts.
function done(summary, latency, requests)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format("requests\t%d\nbytes\t%d\nseconds\t%.6f\n", summary.requests, summary.bytes, summary.duration / 1e6))
  io.write(string.format("p50\t%.3f\np95\t%.3f\np99\t%.3f\n", latency:percentile(50) / 1e3, latency:percentile(95) / 1e3, latency:percentile(99) / 1e3))
  io.write(string.format("failed\t%d\n", failed))
end
