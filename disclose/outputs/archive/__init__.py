"""What a scan found, for people: a page, tables to open in a spreadsheet, and what changed between two scans."""
