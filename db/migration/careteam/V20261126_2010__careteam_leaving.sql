-- When somebody stops being a therapist, the door that takes the role ends their links and closes their codes, in the same
-- transaction. It sees nobody else's.
create policy door_reads on careteam.link for select
    using ((select store.on_duty('door')) and therapist_id is not null
           and not exists (select from account.person_role r where r.person_id = therapist_id and r.role = 'THERAPIST'));
create policy door_ends on careteam.link for update
    using ((select store.on_duty('door')) and state in ('ACCEPTED', 'ACTIVE', 'PAUSED')
           and not exists (select from account.person_role r where r.person_id = therapist_id and r.role = 'THERAPIST'))
    with check ((select store.on_duty('door')) and state = 'ENDED' and ended_by = 'THERAPIST');
create policy door_reads on careteam.invitation for select
    using ((select store.on_duty('door'))
           and not exists (select from account.person_role r where r.person_id = therapist_id and r.role = 'THERAPIST'));
create policy door_closes on careteam.invitation for update
    using ((select store.on_duty('door')) and closed_at is null
           and not exists (select from account.person_role r where r.person_id = therapist_id and r.role = 'THERAPIST'))
    with check ((select store.on_duty('door')) and closed_at is not null);
