-- Whose diary a transaction is about, where that is not the actor's own: named with set_config('lull.patient', …, true).
-- It is a claim and gives nothing by itself; the policies ask whether this patient lets the actor read.
create function store.looked_at() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('lull.patient', true), '')::uuid;

comment on function store.looked_at() is 'the patient whose diary this transaction looks at, or null';
