const MINUTE_S = 60;
const HOUR_S = 3_600;

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** `90` → `1:30`, `-5` → `−0:05`, `3700` → `1:01:40`. */
export function clockText(seconds: number): string {
  const whole = Math.abs(seconds < 0 ? Math.floor(seconds) : Math.ceil(seconds));
  const sign = seconds < 0 && whole > 0 ? '−' : '';
  const hours = Math.floor(whole / HOUR_S);
  const minutes = Math.floor((whole % HOUR_S) / MINUTE_S);
  const rest = two(whole % MINUTE_S);
  return hours > 0 ? `${sign}${hours}:${two(minutes)}:${rest}` : `${sign}${minutes}:${rest}`;
}
