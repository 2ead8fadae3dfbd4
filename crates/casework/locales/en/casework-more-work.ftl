# Something that does not fit, and a life domain with a request for help.
casework-lead-look-way = Something that does not fit
casework-service-domain = To which life domain does it belong?
casework-service-domain-hint = For totals only: which help is needed, beside what there is. May stay empty.
