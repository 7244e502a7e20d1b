type Pen = 'pointer' | 'pen';

/** Takes the pointer or the pen in hand, or puts it away; what was drawn goes with the slide. */
const takePen = (() => {
  let canvas: HTMLCanvasElement | undefined;
  const clear = (): void => {
    if (canvas) canvas.width = canvas.clientWidth;
  };
  const open = (): HTMLCanvasElement => {
    const made = document.createElement('canvas');
    made.className = 'pointer';
    made.hidden = true;
    document.body.append(made);
    made.onpointermove = ({ clientX, clientY, buttons, pressure }) => {
      made.style.setProperty('--x', `${clientX}px`);
      made.style.setProperty('--y', `${clientY}px`);
      const brush = made.getContext('2d');
      if (!brush || made.dataset.pen !== 'pen' || buttons === 0) return;
      brush.lineTo(clientX, clientY);
      brush.lineWidth = 4 + 4 * pressure;
      brush.stroke();
    };
    made.onpointerdown = ({ clientX, clientY }) => {
      const brush = made.getContext('2d');
      if (!brush) return;
      brush.strokeStyle = getComputedStyle(made).color;
      brush.lineCap = 'round';
      brush.lineJoin = 'round';
      brush.beginPath();
      brush.moveTo(clientX, clientY);
    };
    Reveal.on('slidechanged', clear);
    addEventListener('resize', () => fill(made));
    return made;
  };
  const fill = (made: HTMLCanvasElement): void => {
    Object.assign(made, { width: innerWidth, height: innerHeight });
  };
  return (pen: Pen): void => {
    canvas ??= open();
    const isAway = !canvas.hidden && canvas.dataset.pen === pen;
    canvas.hidden = isAway;
    canvas.dataset.pen = pen;
    fill(canvas);
  };
})();
