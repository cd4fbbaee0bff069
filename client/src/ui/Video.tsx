import { useEffect, useRef } from 'react';

interface VideoProps {
  readonly track: MediaStreamTrack;
  readonly label: string;
  readonly className?: string | undefined;
}

/** Shows a track; its sound, if any, comes another way. */
export function Video({ track, label, className }: VideoProps) {
  const element = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const video = element.current;
    if (video === null) return;
    video.srcObject = new MediaStream([track]);
    // A browser may want a click first; the picture then starts with the sound.
    video.play().catch(() => undefined);
    return () => {
      video.srcObject = null;
    };
  }, [track]);
  return (
    <video ref={element} className={className} aria-label={label} muted playsInline autoPlay />
  );
}
