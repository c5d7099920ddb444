package greenplan.trajectory.model;

/** What a measure does to one line, year by year. */
public sealed interface Effect permits Cut, Move, Tonnes {}
