export const connectionCheck = {
  place: 'Connection',
  title: 'Do sound and video get through?',
  about:
    'This tries every way by which sound and video reach people: straight from the server by UDP and TCP, and by the TURN server for those whose network lets nothing else through. Nothing is recorded and no microphone is needed.',
  from: 'It says what is true of the network you are in now. Try it once inside the town hall and once from outside, for instance on a phone without Wi-Fi.',
  begin: 'Try it now',
  again: 'Try again',
  trying: '{done, number} of {all, plural, one {# way} other {# ways}} tried',
  done: '{advice, plural, =0 {Done: everything gets through.} one {Done: one thing to look at.} other {Done: # things to look at.}}',
  unreachable:
    'The server gave no way in. If it was started a moment ago, wait half a minute and try again; else look at its log.',
  allWell: 'Everything gets through from here.',
  ways: 'What was tried',
  way: 'Way',
  result: 'Result',
  now: 'is being tried …',
  reached: 'gets through, {ms, number} ms',
  'not-reached': 'does not get through',
  refused: 'is there, but refuses',
  name: {
    udp4: 'UDP, IPv4',
    tcp4: 'TCP, IPv4',
    udp6: 'UDP, IPv6',
    tcp6: 'TCP, IPv6',
    turn: 'TURN server',
  },
  advice: {
    insecure:
      'This page did not come by https, so browsers give nobody a microphone. Put a reverse proxy with a certificate in front and set PUBLIC_URL to its address.',
    'no-web-socket':
      'A WebSocket does not get through, so meetings run slowly and texts cannot be written together. Let the reverse proxy pass on the headers Upgrade and Connection.',
    'nothing-reached':
      'Nothing gets through: people here would neither hear nor see. Open the ports below for UDP and TCP in the firewall, and check that MEDIA_ANNOUNCED_ADDRESS is the address at which they are reached.',
    'open-udp':
      'UDP does not get through, only TCP: on bad lines sound will stutter. Open the ports below for UDP in the firewall.',
    'open-tcp':
      'TCP does not get through. Whoever’s network lets no UDP out would hear nothing: open the ports below for TCP too.',
    'only-turn':
      'Only the TURN server gets through; all sound and video would go by it. Open the ports below for UDP and TCP in the firewall.',
    'announce-address':
      'The server only offers addresses that nobody outside its own network reaches. Set MEDIA_ANNOUNCED_ADDRESS to its public address.',
    'turn-refused':
      'The TURN server refuses the password. Set the same TURN_SECRET here and there (coturn: static-auth-secret), and check that both clocks are right.',
    'turn-not-reached':
      'The TURN server does not get through. Check TURN_URLS, open its port, and let it reach the media ports of this server.',
    'no-turn':
      'No TURN server is set. People behind firewalls that let only web pages through will not hear. The guide for running Koinon shows how to add one.',
  },
} as const;
