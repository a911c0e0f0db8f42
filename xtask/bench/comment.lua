-- Sends a comment of a member of the public under a key of its own each time.
dofile(os.getenv("TRAVAUX_BENCH") .. "/report.lua")
local threads = 0
function setup(thread)
  thread:set("thread", threads)
  threads = threads + 1
end
local sent = 0
function request()
  sent = sent + 1
  local name = string.format("%d-%d", thread, sent)
  local headers = { ["Content-Type"] = "application/json", ["Idempotency-Key"] = name }
  local body = '{"reason":"Comment ' .. name .. ': a village that is reached but cannot pay stays offline.",'
    .. '"name":"Person ' .. name .. '","email":"person-' .. name .. '@example.org","language":"en"}'
  return wrk.format("POST", nil, headers, body)
end
