-- Asks for a page under an address that nobody asked for before, so that it is made anew each time.
dofile(os.getenv("TRAVAUX_BENCH") .. "/report.lua")
local asked = 0
local round = os.time()
function request()
  asked = asked + 1
  return wrk.format("GET", wrk.path .. "n=" .. round .. "-" .. asked)
end
