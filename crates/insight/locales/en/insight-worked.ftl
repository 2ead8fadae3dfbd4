# For which regions an organisation works.

insight-worked-title = For which regions do you work?
insight-worked-lead = With one region, everything counts for it. If you work for more regions, say who works for which. Field work and trajectories that began then stand in the figures by region as well.
insight-worked-empty = There is no region yet. Figures are then of the whole organisation.
insight-worked-everybody = Everybody
insight-worked-who = Who
insight-worked-alone = Not counted apart: otherwise a number of one worker could be seen or worked out.
insight-worked-alone-shifts = Outreach is not counted apart: otherwise a number of one worker could be seen or worked out.
insight-worked-alone-cases = Trajectories that began are not counted apart: otherwise a number of one worker could be seen or worked out.
insight-worked-remove-question = What was counted stays counted. New figures do not name this region any more.
insight-worked-add = Add a region
insight-worked-name = Name of the region
insight-worked-name-hint = As the municipality calls it, for example Eemland. No names of people.
insight-worked-full = There is room for { $max } regions.
insight-worked-put = Who works where?
insight-worked-put-text = Only what somebody does from now on counts for the new region. We make no figures per worker.
insight-worked-none = No region
