-- What is taken beside caffeine has a schema of its own; what the evening keeps of it moves in, with its policies and grants.
create schema medicines;
grant usage on schema medicines to lull_app;

alter table intake.evening_taken set schema medicines;
alter table intake.medicine_change set schema medicines;
