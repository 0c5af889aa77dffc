-- Titles that begin as somebody types are found in the index of the search, as everything else.
alter table site_item
  drop index ft_site_item_words,
  drop column words;
