let isOnWayBack = false;

/** Was the latest change of the address made with Back or Forward, or by closing a layer, which goes back too? */
export function wentBack(): boolean {
  return isOnWayBack;
}

// Listening from the start, before anybody draws for a new address: a component's own listener would hear of it too late.
addEventListener('popstate', () => {
  isOnWayBack = true;
});
for (const act of ['pointerdown', 'keydown', 'click']) {
  addEventListener(
    act,
    () => {
      isOnWayBack = false;
    },
    true,
  );
}
