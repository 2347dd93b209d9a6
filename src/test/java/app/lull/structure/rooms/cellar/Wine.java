package app.lull.structure.rooms.cellar;

/** Something the kitchen may not know. */
public class Wine {}
