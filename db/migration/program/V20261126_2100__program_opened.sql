-- A module that a therapist opened before its time: the patient begins it, and afterwards the way goes on where it was left.
alter table program.stay
    drop constraint stay_how_check,
    add constraint stay_how_check check (how in ('START', 'TOOK_PART', 'MOVED_ON', 'AGAIN', 'OPENED'));
