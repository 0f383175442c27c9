# Draft: to be read by a Welsh speaker before a school uses it.
# What a consent can be about, as it stands inside a sentence. Of a purpose without a line here a parent is told nothing:
# counselling is the child's own, and sharing with the police or to keep a child safe goes its own way.

purpose-photo_internal = lluniau i'w defnyddio y tu mewn i'n hysgol
purpose-parents_filming = teuluoedd sy'n ffilmio eu plentyn eu hunain yn yr ysgol
purpose-photo_website = lluniau ar ein gwefan
purpose-photo_shared_with_families = lluniau dosbarth neu dîm y mae teuluoedd eraill yn eu cael
purpose-photo_social_media = lluniau ar y cyfryngau cymdeithasol
purpose-photo_press = lluniau mewn papurau newydd neu hysbysebion
purpose-trip_in_school_hours = taith yn ystod oriau ysgol
purpose-trip_outside_school_hours = taith y tu allan i oriau ysgol
purpose-trip_nursery = taith y feithrinfa
purpose-trip_adventure = taith neu weithgaredd â mwy o risg nag arfer
purpose-trip_residential = taith ac aros dros nos
purpose-trip_abroad = taith i wlad arall
purpose-medicine = meddyginiaeth y mae ein staff yn ei rhoi
purpose-medicine_early_years = meddyginiaeth y mae staff ein meithrinfa yn ei rhoi
purpose-aspirin = asbrin
purpose-spare_device = anadlydd neu bìn adrenalin sbâr yr ysgol
purpose-emergency_treatment = help gan feddyg mewn argyfwng
purpose-treatment = triniaeth gan feddyg neu nyrs
purpose-immunisation = brechu yn yr ysgol
purpose-measurement_programme = pwyso a mesur plant yn yr ysgol
purpose-biometrics = system sy'n adnabod pobl wrth ôl bys neu wyneb
purpose-relationships_and_health_education = gwersi am berthnasoedd ac iechyd
purpose-sex_education_primary = addysg rhyw mewn ysgol gynradd
purpose-sex_education = addysg rhyw
purpose-religious_education = gwersi am grefydd
purpose-collective_worship = addoli yn yr ysgol
purpose-online_service = gwasanaeth ar y rhyngrwyd sy'n gofyn am gytundeb
purpose-online_school_platform = tudalennau dysgu'r ysgol ei hun
purpose-marketing = hysbysebion drwy e-bost, neges destun neu ap
purpose-marketing_soft_opt_in = hysbysebion i rywun a brynodd gennym o'r blaen
purpose-service_message = negeseuon y mae'n rhaid i'n hysgol eu hanfon
purpose-paper_flyer = hysbysebion ar bapur
purpose-sharing_processor = rhannu â chwmni sy'n gweithio i'n hysgol
purpose-sharing_optional = rhannu ag eraill sy'n gofyn i ni
purpose-sharing_youth_support = rhannu â'r gwasanaeth ieuenctid
purpose-off_site_direction = gwersi mewn man arall am gyfnod
purpose-managed_move = symud wedi'i gynllunio i ysgol arall
purpose-app_account = cyfrif yn ap yr ysgol
purpose-app_feature = pethau ychwanegol yn ap yr ysgol
purpose-register_name = enw arall yng nghofrestr yr ysgol
purpose-known_as = enw arall yn y dosbarth
