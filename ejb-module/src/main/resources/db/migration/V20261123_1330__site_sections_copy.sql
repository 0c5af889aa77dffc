-- Readers see the tree that was seeded; from the first change on, SectionsChanged keeps the copy.
insert into site_section (id, parent, level, ordinal, slug, name, name_en, visible)
select s.id, s.parent, s.level,
       row_number() over (order by coalesce(g.position, p.position, s.position),
                                   case s.level when 1 then -1 when 2 then s.position else p.position end,
                                   case s.level when 3 then s.position else -1 end) - 1,
       s.slug, s.name, s.name_en, s.visible
from content_section s
left join content_section p on p.id = s.parent
left join content_section g on g.id = p.parent;
