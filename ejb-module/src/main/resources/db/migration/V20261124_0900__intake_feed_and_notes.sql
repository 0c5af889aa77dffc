-- What the document system is told, in the order in which it became visible: an auto-increment id of the status itself is given before
-- the commit, so a reader who went on from the largest id would miss whatever committed late.
create table intake_national_feed (
  seq       bigint not null auto_increment,
  status_id bigint not null,
  constraint pk_intake_national_feed primary key (seq),
  constraint uq_intake_national_feed_status unique (status_id),
  constraint fk_intake_national_feed_status foreign key (status_id) references intake_national_status (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'append: position of each status in the list of changes';

-- positions handed out so far stay what they were
insert into intake_national_feed (seq, status_id) select id, id from intake_national_status order by id;

-- the row that one reader holds while he gives positions
insert into intake_bucket (bucket) values (512);

alter table intake_refusal add column internal_note varchar(1000) null;
