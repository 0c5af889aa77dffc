-- Files of whose words only the beginning is kept say so. What was read before: as long as what is kept at most, but for empty lines at the end.
update media_file f join media_text t on t.sha256 = f.sha256 set f.text_state = 'CUT'
  where f.text_state = 'READ' and char_length(t.body) > 199900;
