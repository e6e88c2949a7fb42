import { closeWaysOut } from './closeWaysOut.ts';

// Must be imported before anything else. What the worker needs the page hands to it.
closeWaysOut();
