package app.lull.account;

/** There is no such thing, or it is not for the one who asks: the two must look the same. */
public class NotFound extends RuntimeException {}
