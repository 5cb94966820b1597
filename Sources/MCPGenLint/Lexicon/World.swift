// Nouns of the world and the sciences: weather, places, travel, food, sports, health, papers, numbers, time, law.
// Source class: general and technical English, written from knowledge of the field without sight of labelled pairs.

extension LexiconText {
  static let world = #"""
    # F: world and science
    # --- weather, climate, air ---
    weather: weather conditions, outside conditions, meteorological conditions, conditions outside, wx, met data, weather report, weather data, weather info ; climate, forecast, weather observation, outdoors ; temperature, humidity, wind, sky, rain, snow, clouds, feels-like, pressure, visibility, dew point, how hot, how cold, umbrella ; weather-report
    current weather: current conditions, weather now, present weather, weather right now, live weather, real-time weather, today's weather, weather at the moment ; weather, weather observation ; temperature, humidity, wind, feels-like, sky ; weather-report
    forecast: weather forecast, weather outlook, weather prediction, upcoming weather, coming weather, weather ahead, predicted weather, expected weather, weather prognosis ; outlook, prediction, weather ; next days, tomorrow, high and low, chance of rain, hourly, daily ; weather-report
    weather history: historical weather, past weather, weather archive, previous weather, archived weather, weather records, former weather, weather on a past date ; climate data, reanalysis, climatology ; past date, observation, record high, average ; weather-report
    weather alert: weather warning, severe weather alert, storm warning, weather advisory, weather watch, hazardous weather notice, severe weather warning, meteorological warning ; active alert, hazard alert, public warning, advisory, storm alert ; severity, area, headline, expires, tornado, flood, thunderstorm ; weather-report
    climate: climate data, climate normals, long-term weather, climatology, climatic conditions ; weather history, climate projection ; average temperature, rainfall, season, trend ; weather-report
    climate projection: climate model, climate scenario, climate simulation, future climate, climate change projection ; climate, global warming ; scenario, emission pathway, decade ; weather-report
    marine weather: sea conditions, marine forecast, ocean conditions, sea state, wave forecast, surf forecast, surf report, boating weather ; swell, coastal weather ; wave height, swell, sea temperature, current ; weather-report
    aviation weather: metar, airport weather, flight weather, aerodrome weather, pilot weather, aviation weather report ; terminal forecast, pirep, sigmet ; ceiling, visibility, wind, altimeter ; weather-report
    taf: terminal aerodrome forecast, airport forecast, terminal forecast ;  ; validity, wind, ceiling ; weather-report
    temperature: temp, how warm, how hot, how cold, degrees, air temperature, thermometer reading ; heat, thermal reading, feels-like temperature ; celsius, fahrenheit, kelvin, degree ; weather-measure
    humidity: relative humidity, moisture, moisture in the air, rh ; dampness ; percent ; weather-measure
    wind: wind speed, breeze, wind conditions, gust, wind velocity ; wind direction, wind forecast ; knots, gust, beaufort, bearing ; weather-measure
    precipitation: rainfall, rain, rain amount, precip ; drizzle, shower, wet weather ; millimetres, probability, umbrella ; weather-measure
    snow: snowfall, snow depth, snow cover, snow conditions, snow report ; ski conditions, powder ; base depth, fresh snow, slope ; weather-measure
    atmospheric pressure: barometric pressure, air pressure, barometer ; pressure ; hpa, millibar ; weather-measure
    cloud cover: cloudiness, clouds, overcast, sky cover ; sky conditions ; percent ; weather-measure
    visibility range: visibility distance, fog, haze, how far one can see ; visibility ; miles, kilometres ; weather-measure
    uv index: uv, ultraviolet index, sunburn risk, uv radiation, sun exposure, uv level ; sunlight, solar radiation ; sunscreen, exposure ; weather-measure
    heat index: feels-like temperature, apparent temperature, feels like, wind chill, real feel ; temperature ; humidity, degrees ; weather-measure
    dew point: dewpoint, condensation point ;  ; degrees ; weather-measure
    lightning: lightning strike, thunderstorm strike, thunderbolt ; thunderstorm ; strike, flash ; hazard
    air quality: aqi, air quality index, air pollution, pollution level, air cleanliness, how clean the air is, smog, pollutant levels ; emissions, particulate matter, atmosphere ; pm2.5, pm10, ozone, no2, co, so2, pollutant ; weather-report
    pollen: pollen count, pollen forecast, allergy forecast, hay fever risk, pollen level, allergens in the air ; allergy ; grass, tree, ragweed ; weather-report
    weather radar: radar, radar image, precipitation radar, rain radar, radar map ; weather map, radar loop, nowcast ; reflectivity, tile, frame ; weather-report
    weather map: weather chart, weather overlay, meteorological map, weather tile ; weather radar ; layer, front, isobar ; weather-report
    nowcast: minute forecast, short-term forecast, next-hour rain, minutely forecast, immediate forecast ; forecast, weather radar ; minutes, next hour ; weather-report
    weather station: observation station, meteorological station, met station, weather sensor, weather observation site ; station, observatory, sensor ; station id, elevation, coordinates ; station-kind
    weather observation: station observation, weather reading, measured weather, station report ; weather, observation ; station, timestamp ; weather-report
    storm: tempest, severe storm, storm system ; hurricane, thunderstorm, squall ; wind, rain, lightning, track ; hazard
    hurricane: tropical storm, cyclone, typhoon, tropical cyclone ; storm ; category, track, landfall, advisory ; hazard
    tornado: twister, whirlwind ; storm, severe weather ; ef scale, path ; hazard
    flood: flooding, inundation, high water, flood warning, overflow ; river level, water level ; gauge, crest, river ; hazard
    drought: dry spell, drought conditions, water shortage ; aridity ; soil moisture, severity ; hazard
    wildfire: forest fire, bush fire, bushfire, wildland fire, active fire, fire hotspot, brush fire ; fire, blaze ; acres burned, containment, hotspot, perimeter ; hazard
    fire danger: fire weather, fire risk, fire weather index, wildfire risk ; wildfire ; index, humidity ; hazard
    earthquake: quake, seismic event, tremor, temblor, seismic activity, earth tremor ; seismicity, aftershock, ground shaking ; magnitude, epicenter, depth, richter, intensity, fault ; hazard
    tsunami: tidal wave, tsunami warning ; sea wave ; wave height, arrival time ; hazard
    volcano: volcanic eruption, eruption, volcanic activity, lava ; volcanic ash ; alert level, crater ; hazard
    landslide: mudslide, rockslide, slope failure, mudflow ;  ; slope, rainfall ; hazard
    avalanche: snow slide, avalanche danger, avalanche bulletin, avalanche risk ; snow ; danger level, slope, aspect ; hazard
    natural disaster: disaster, natural hazard, catastrophe, calamity, natural event, disaster event ; emergency, hazard, crisis ; affected area, casualties, severity ; hazard
    emergency alert: civil alert, public warning, emergency warning, civil emergency message, rocket alert, siren ; weather alert ; area, severity, instruction ; alert-kind
    tide: tides, tide table, tidal prediction, high tide, low tide, high and low water, tide times, tidal level ;  ; height, station, ebb, flood ; water-measure
    wave: swell, surf, wave height ; sea conditions ; period, direction ; water-measure
    water level: river level, stream gauge, river stage, gauge height, lake level, hydrograph ; streamflow, flood ; gauge, metres, cubic feet per second ; water-measure
    streamflow: river flow, discharge, river discharge, stream flow ; water level ; cfs, gauge ; water-measure
    sea surface temperature: water temperature, ocean temperature, sea temperature, sst ; temperature ; degrees ; water-measure
    water quality: drinking water quality, water pollution, water cleanliness, bathing water quality ; ph, contamination ; nitrate, turbidity, lead ; water-measure
    sea level: ocean level, mean sea level, sea level rise ;  ; millimetres, gauge ; water-measure
    soil moisture: ground moisture, soil water, soil wetness ; soil condition ; percent, depth ; farm-measure
    soil: soil type, earth, ground, dirt, soil composition ; soil moisture, soil health ; ph, texture, nitrogen, organic carbon ; farm-measure
    # --- places, maps ---
    location: place, spot, position, whereabouts, site, locale, where, loc ; venue, point, area, address, coordinates, city, destination ; latitude, longitude, name, region ; place-thing
    place: location, spot, locale, venue, establishment, point of interest, poi ; business, attraction, landmark, site, destination ; rating, opening hours, address, photos, reviews, phone number ; place-thing
    point of interest: poi, place of interest, place, sight, local business ; attraction, landmark, amenity, facility, nearby place, venue, establishment, shop ; category, distance, opening hours ; place-thing
    nearby place: place nearby, what is around, surroundings, around here, close by, places near, vicinity, neighbouring places, in the area ; point of interest, local business, amenity ; radius, distance ; place-thing
    place detail: place info, place profile, venue details, about a place ; place, point of interest ; opening hours, phone, rating, website, reviews, place id ; place-thing
    amenity: facility, public facility, convenience, public amenity ; point of interest, service ; toilet, bench, parking, fountain ; place-thing
    address: street address, postal address, mailing address, physical address, addr, full address ; location, place, residence, premises ; street, house number, city, postcode, zip ; geo-value
    address autocomplete: address suggestion, place autocomplete, place suggestion, address completion, address typeahead, suggest places ; place search, address lookup ; prefix, partial input ; geo-operation
    address validation: address verification, verify an address, check an address, address standardization, address cleansing ;  ; deliverable, postcode ; geo-operation
    coordinate: coordinates, lat/lng, lat lon, latlong, latitude and longitude, gps position, gps coordinates, geolocation, geo point, map point, geocoordinates, gps fix ; position, location ; latitude, longitude, degrees ; geo-value
    latitude: lat, parallel, north-south position ; coordinate ; degrees ; geo-axis
    longitude: lon, lng, long, meridian, east-west position ; coordinate ; degrees ; geo-axis
    geocoding: geocode, forward geocoding, address to coordinates, address lookup, place name to coordinates, find coordinates of an address, look up where an address is ; location search, place search, resolve location ; latitude, longitude, address ; geo-operation
    reverse geocoding: reverse geocode, coordinates to address, what address is at these coordinates, address from coordinates, name of a point, what is here ; nearest address ; latitude, longitude, address ; geo-operation
    ip geolocation: ip location, where an ip is, locate ip, ip lookup, geoip, ip to location, my location by ip ; ip info, ip details ; country, city, isp ; geo-operation
    direction: directions, route, driving directions, way, navigation, turn-by-turn directions, itinerary, route guidance, how to get there, path between places, journey planning, wayfinding ; travel time, trip plan, travel route ; distance, duration, steps, turns, waypoints, mode of travel, from a to b ; geo-operation
    route: path, course, travel route, way, routing, itinerary ; direction, line, leg, trip ; waypoint, origin, destination, distance, duration ; geo-operation
    route optimization: trip optimization, optimize stops, best order of stops, travelling salesman, tsp, vehicle routing, delivery routing, stop sequencing ; route, direction ; waypoint, stops, vehicle, depot ; geo-operation
    distance matrix: travel time matrix, distance table, duration matrix, matrix of travel times, many-to-many distances, od matrix ; travel time, distance ; origins, destinations, duration ; geo-operation
    distance: how far, separation, mileage, length of the way, range between, proximity, great-circle distance ; span, radius, length ; kilometres, miles, metres, from a to b ; geo-operation
    travel time: journey time, trip duration, drive time, commute time, eta, time to get there, how long the way takes, transit time, commute ; duration, distance matrix, direction ; minutes, mode of travel, traffic ; geo-operation
    isochrone: reachable area, reachability, travel time area, drive-time area, isodistance, service area, catchment area ; reach ; minutes, polygon, mode ; geo-operation
    elevation: altitude, height above sea level, terrain height, elevation profile, how high a place is, elev, ground height ; terrain, topography, digital elevation model, dem ; metres, feet, coordinate ; geo-operation
    bearing: heading, azimuth, compass direction, course angle ;  ; degrees, north ; geo-operation
    midpoint: halfway point, meeting point, middle point, centre point, centroid ; center ; coordinates ; geo-operation
    map: map image, static map, cartographic map, chart, street map, mapping, atlas ; map view, basemap, map tile, plan ; zoom, center, marker, layer, legend, bounding box ; map-thing
    map marker: pin, pushpin, map pin, marker, placemark, waypoint marker ; point, waypoint, bookmark ; coordinates, label, icon ; map-thing
    map layer: layer, overlay, map overlay, thematic layer, feature layer ; feature collection, shapefile ; style, opacity, source, legend ; map-thing
    map tile: tile, raster tile, vector tile, slippy tile ; basemap ; zoom, x, y ; map-thing
    basemap: base map, background map, map style ; map layer ; satellite, streets, terrain ; map-thing
    street view: streetside imagery, panorama, street-level photo, street-level imagery ;  ; heading, pitch, pano ; map-thing
    satellite image: satellite imagery, aerial image, aerial photo, earth imagery, remote sensing image, picture from space, earth observation image, orthophoto ; satellite data, scene ; band, cloud cover, resolution, footprint ; map-thing
    geofence: geo-fence, virtual boundary, geographic fence, zone alert ; zone, boundary, perimeter ; radius, enter, exit ; map-thing
    bounding box: bbox, extent, map bounds, rectangle, viewport, envelope ; area, bounds ; min lat, max lat, min lon, max lon, southwest, northeast ; geo-shape
    polygon: area shape, outline, ring, geometry ; boundary, region ; vertices, points ; geo-shape
    boundary: border, outline, limits, administrative boundary, perimeter ; polygon, territory ; geometry, geojson ; geo-shape
    buffer: buffer zone, surrounding zone ;  ; distance, geometry ; geo-shape
    radius: search radius, range, circle, within a distance ; proximity, vicinity ; metres, miles, centre ; geo-shape
    geojson: geographic json, feature collection, vector features ; gis data ; geometry, coordinates, properties ; geo-format
    shapefile: shp, esri shapefile ; gis file ; geometry, attribute table ; geo-format
    kml: kmz, keyhole markup ; placemark ; placemark ; geo-format
    gpx: gps exchange file, gps track file ; gps track ; waypoint, trackpoint ; geo-format
    spatial data: geodata, geospatial data, gis data, geographic data, location data ; map layer ; geometry, projection, feature ; geo-format
    spatial query: geospatial query, spatial analysis, geoprocessing, spatial join, overlay analysis ; intersect, within ; geometry, buffer, union ; geo-operation
    geohash: plus code, open location code, grid code, what-word address, h3 cell, s2 cell, location code ; coordinate ; precision, cell ; geo-value
    coordinate system: crs, map projection, projection, spatial reference, epsg, srid, datum, coordinate reference system ; coordinate conversion, reprojection ; epsg code, utm ; geo-value
    gps track: gps trace, track log, path recorded, tracklog, breadcrumb trail, location history ; route, trajectory ; trackpoint, speed, elevation ; geo-value
    trajectory: flight path, movement path, track ; route, gps track ; points, velocity ; geo-value
    country: nation, land, nation state, sovereign state ; territory, market ; capital, currency, flag, population, iso code, language, continent ; place-level
    country code: iso code, iso country code, alpha-2, alpha-3 ;  ; two letters ; place-level
    state: province, us state, federal state, canton, prefecture, subdivision ; region, territory ; abbreviation, capital ; place-level
    region: area, zone, territory, part of the country ; province, state, locale, geography ; name, boundary ; place-level
    city: town, municipality, urban area, metropolis, metro area ; village, settlement, locality, location, place ; population, mayor, country, coordinates ; place-level
    village: hamlet, settlement, commune, small town ; city, municipality, locality ; population ; place-level
    county: shire, parish ; district, region ; fips ; place-level
    district: borough, ward, quarter, arrondissement, precinct, subdistrict ; neighbourhood, region, area, zone ; name ; place-level
    neighbourhood: neighborhood, suburb, local area, vicinity, hood, locality ; district, area ; walkability, crime, schools ; place-level
    continent: world region, part of the world ; region ; name ; place-level
    capital city: capital, seat of government ; city ; country ; place-level
    postal code: postcode, zip code, zip, pincode, pin code, plz ; address ; digits ; place-level
    street: road, avenue, lane, road name, thoroughfare ; address, highway ; name, house number ; place-level
    landmark: monument, sight, famous place, historic site, sightseeing spot ; attraction, point of interest ; history, photos ; place-thing
    attraction: tourist attraction, sight, things to do, sightseeing, tourist spot, place to visit, what to see, must-see ; point of interest, landmark, activity, museum, scenic spot ; rating, ticket price, opening hours ; place-thing
    park: green space, public garden, nature reserve, national park, recreation area, parkland ; playground ; visitor center, facilities, alerts ; place-thing
    campground: campsite, camping ground, camping site, rv park, place to camp, camping spot ; tent site ; amenities, reservation, hookup ; place-thing
    visitor center: visitor centre, tourist information, info center, tourist office ;  ; opening hours ; place-thing
    trail: hiking trail, footpath, hike, walking path, hiking route, track ; route, path ; length, difficulty, elevation gain ; place-thing
    beach: shore, seaside, coast, bathing place ; sea ; surf, lifeguard ; place-thing
    mountain: peak, summit, hill ; range ; elevation, prominence ; place-thing
    river: stream, watercourse, waterway, creek ; water body ; length, basin, discharge ; place-thing
    lake: reservoir, water body, pond ;  ; depth, area ; place-thing
    ski resort: ski area, ski slope, piste, winter sports resort ; snow report ; lifts, slopes, snow depth ; place-thing
    opening hours: business hours, hours of operation, store hours, hours, opening times, when it is open ; schedule, availability ; monday, open now, closes ; place-facet
    place review: venue review, customer rating, visitor review, diner review, what visitors say ; review, rating, feedback ; stars, text, reviewer ; place-facet
    place photo: photos of a place, venue picture ; picture, gallery ; photo reference ; place-facet
    local business: business, establishment, shop nearby, company nearby, firm, merchant, service provider ; place, store ; phone, rating, address, hours ; place-thing
    terrain: topography, relief, landform, land surface ; elevation, slope ; contour, hillshade ; map-thing
    land use: land cover, zoning, land classification ; zone ; forest, urban, cropland ; land-thing
    parcel: land parcel, plot, lot, cadastral parcel, cadastre, piece of land, tract ; property, land registry ; owner, area, boundary ; land-thing
    # --- transport ---
    public transit: public transport, transit, mass transit, public transportation, local transport, urban transport ; bus, subway, tram, train ; stop, line, timetable, departure, fare ; transport-mode
    train: rail, railway, railroad, rail service, rail connection, intercity train, high-speed train ; railway ticket, rail journey, transit ; departure, arrival, platform, carriage, seat, train number ; transport-mode
    bus: coach, omnibus, shuttle, autobus, bus service ; public transit ; stop, route, departure ; transport-mode
    subway: metro, underground, tube, u-bahn, mrt, rapid transit ; public transit ; line, station, service status ; transport-mode
    tram: streetcar, light rail, trolley ; public transit ; stop, line ; transport-mode
    ferry: boat, ship connection, water bus ; vessel, cruise ; port, sailing, departure ; transport-mode
    taxi: cab, ride, ride-hailing, rideshare, minicab, lift, hired ride ; car, driver ; pickup, dropoff, fare, driver, eta ; transport-mode
    flight: airline flight, air travel, plane ticket, airfare, air ticket, plane connection, air journey, plane trip ; plane, airplane, airline, fare, flight offer ; departure, arrival, layover, cabin class, carrier, gate, stops, flight number ; travel-product
    flight status: flight tracking, live flight, flight tracker, flight progress, is the plane on time, plane position, flight delay, real-time flight ; flight info, delay, departure board ; delayed, on time, gate, terminal, actual arrival, altitude ; travel-status
    flight offer: flight price, airfare, flight deal, air fare, plane fare, cheap flight, ticket price, flight cost ; flight, itinerary ; price, currency, cabin, carrier, one-way, round trip ; travel-product
    flight schedule: flight timetable, airport departures, airport arrivals, departure board, flights of the day ; flight, timetable ; gate, airline, scheduled time ; travel-status
    round trip: return trip, return flight, there and back ; flight ; outbound, inbound ; trip-kind
    one-way: one-way trip, single journey, single ticket, oneway ; flight ; departure ; trip-kind
    multi-city: multi-leg trip, several stops, open jaw, multi-stop ; itinerary ; leg ; trip-kind
    airline: air carrier, carrier, airway, flight operator, airline company ;  ; iata code, fleet, callsign, alliance ; air-thing
    airport: airfield, aerodrome, air terminal, airport code ; iata code, heliport, station ; iata, icao, terminal, runway, gate ; air-thing
    aircraft: plane, airplane, aeroplane, jet, airframe, aviation vehicle, tail number ; helicopter, flight, drone ; registration, altitude, callsign, icao24, squawk, model ; air-thing
    drone: uav, unmanned aircraft, quadcopter, unmanned aerial vehicle ; aircraft ; altitude, mission, takeoff, landing ; vehicle-kind
    runway: landing strip, airstrip ; taxiway ; length, surface ; air-thing
    airspace: flight zone, notam, flight restriction ;  ; class, restriction ; air-thing
    air traffic: aircraft overhead, planes in the sky, live aircraft positions, planes nearby ; flight status, aircraft ; altitude, bounding box, callsign ; air-thing
    vessel: ship, boat, watercraft, marine vessel, ais target ; ferry, cruise ship ; mmsi, imo, port, speed, course ; vehicle-kind
    port call: harbour visit, seaport, harbor, port, marina ; vessel ; eta, berth ; station-kind
    station: stop, terminal, depot ; train station, bus stop, location ; name, code, platform, line ; station-kind
    train station: railway station, rail station, railroad station, train stop ; station, terminal, stop ; platform, station code, telecode ; station-kind
    bus stop: transit stop, stop point, bus station, stop, bus bay ; station, stop id ; route, arrivals, shelter ; station-kind
    transit line: line, bus route, bus line, metro line, train line, service line ; route ; stops, direction, operator, color ; transit-thing
    transit trip: connection, journey, train run, service run, rail journey, trip, public transport connection ; itinerary ; transfers, legs, departure, arrival ; transit-thing
    departure: departures, next departures, departure board, leaving trains, upcoming departures, next bus, next train, when the next one leaves ; timetable, schedule, arrival board ; time, platform, delay, line ; transit-time
    arrival: arrivals, arrival prediction, when it gets here, incoming trains, eta, arrival board ; timetable ; time, platform, delay, minutes away ; transit-time
    timetable: schedule, transport schedule, train schedule, bus schedule, transit schedule, service times ; departure, arrival, plan ; times, stops, calendar ; transit-time
    delay: lateness, hold-up, running late, disruption ; service disruption, on-time status ; minutes, reason ; transit-status
    service disruption: transit alert, service alert, line status, service status, disruptions, strike, outage on the line, planned works, travel advisory for a line ; delay, incident ; line, cause, affected stops ; transit-status
    fare: ticket price, transport fare, price of the ride, travel cost, transit fare ; price, fee, toll ; adult, zone, currency ; transit-thing
    vehicle position: live vehicle location, where the bus is, real-time vehicle, bus location, train location ; gps position, tracking ; bearing, trip, speed ; transit-status
    train ticket: rail ticket, railway ticket, train seat, remaining tickets, seats left, rail fare, ticket availability ; fare, seat availability, train ; class, price, seat, berth, date ; travel-product
    transfer station: interchange, change of trains, connecting train, transfer, changeover ; connection ; waiting time ; transit-thing
    bike share: bicycle sharing, bike rental, city bike, shared bike, bike station, docked bike ; bicycle ; docks, available bikes ; transport-mode
    scooter: e-scooter, kick scooter, shared scooter, moped ;  ; battery, location ; transport-mode
    bicycle: bike, cycle, pushbike ; bike share, cycling ; frame, wheel ; vehicle-kind
    car: auto, automobile, motorcar, vehicle, motor vehicle, passenger car ; truck, fleet vehicle ; make, model, year, vin, plate, mileage, engine ; vehicle-kind
    truck: lorry, hgv, pickup, van, heavy vehicle ; vehicle, fleet ; load, axle ; vehicle-kind
    motorcycle: motorbike, moto, two-wheeler ; vehicle ; engine ; vehicle-kind
    vehicle: car, automobile, motor vehicle, conveyance, means of transport, fleet unit, fleet vehicle ; truck, asset ; vin, license plate, odometer, driver, fuel, model year ; vehicle-kind
    vin: vehicle identification number, chassis number, vin decoding, vehicle id ; vehicle specs ; make, model, year ; vehicle-thing
    license plate: number plate, registration plate, licence plate, plate number, tag number, vehicle registration ; vehicle ; digits, state ; vehicle-thing
    vehicle make: car brand, manufacturer, carmaker, automaker, marque ;  ; name, country ; vehicle-thing
    vehicle model: car model, model of car ; trim ; year, body type ; vehicle-thing
    vehicle recall: safety recall, car recall, recall campaign ; safety complaint, defect ; component, remedy, campaign number ; vehicle-thing
    vehicle inspection: mot test, roadworthiness test, car inspection ; maintenance, vehicle history ; pass, expiry, mileage ; vehicle-thing
    vehicle maintenance: car service, servicing, repair, garage visit, upkeep of the vehicle ; inspection ; mileage, oil change ; vehicle-thing
    odometer: mileage, distance driven, kilometrage ; trip ; kilometres, miles ; vehicle-thing
    car listing: used car, car for sale, second-hand car, pre-owned vehicle, vehicle listing, car offer ; vehicle, car price ; price, mileage, dealer ; vehicle-thing
    car dealer: dealership, auto dealer, car seller ; garage ; address, inventory ; vehicle-thing
    fleet: vehicle fleet, vehicle pool, cars of the company ; vehicles ; drivers, utilisation ; vehicle-thing
    driver: motorist, chauffeur, operator of a vehicle ; courier, rider ; licence, safety score, vehicle ; vehicle-thing
    traffic: road traffic, traffic conditions, congestion, traffic jam, road conditions, traffic flow, how busy the roads are ; travel time ; speed, delay, incident ; road-thing
    traffic incident: road accident, crash, road closure, roadworks, collision, traffic accident, road incident ; disruption ; severity, location, cause ; road-thing
    traffic camera: road camera, webcam, highway camera, traffic cam ; live camera ; snapshot, location ; road-thing
    road: highway, motorway, street, freeway, roadway, expressway ; route, way ; lanes, surface, speed limit ; road-thing
    speed limit: maximum speed, allowed speed ;  ; km/h, mph ; road-thing
    toll: road charge, toll cost, road pricing, vignette ; fee, fare ; route, vehicle class ; road-thing
    parking: car park, parking lot, parking space, parking spot, garage, parking availability, place to park ; parking fee, bay ; capacity, occupancy, price, free spaces ; road-thing
    charging station: ev charger, charge point, charging point, electric vehicle charger, ev charging station, place to charge the car ; connector, charging session ; connector type, kw, availability, operator ; road-thing
    charging session: ev charge, charging process, charge of the car ; charging station, battery ; kwh, cost, state of charge ; vehicle-thing
    gas station: petrol station, fuel station, filling station, service station, pump ;  ; brand, prices ; road-thing
    fuel price: gas price, petrol price, diesel price, price at the pump, price of petrol ; energy price ; litre, gallon, station ; road-thing
    fuel: petrol, gasoline, diesel, gas ; fuel consumption ; litre, level ; energy-thing
    # --- travel and lodging ---
    hotel: lodging, accommodation, inn, guesthouse, motel, place to stay, hostel, b&b, resort ; property, room, stay, rental ; room rate, stars, check-in, check-out, amenities, guests, nights ; travel-product
    hotel room: room, guest room, room type, suite ; hotel, bed, room offer ; rate, occupancy, bed type, night ; lodging-thing
    room rate: hotel price, room price, nightly rate, price per night, hotel offer, cost of a stay ; hotel, offer, price ; nights, currency, taxes ; lodging-thing
    room availability: vacancy, free rooms, vacancies, available rooms ; availability ; dates, nights, guests ; lodging-thing
    vacation rental: holiday rental, short-term rental, holiday home, holiday let, vacation home, apartment to rent, homestay, rental listing, self-catering ; accommodation, listing ; host, guests, price per night, amenities ; travel-product
    rental car: car rental, car hire, hire car, rent-a-car, vehicle rental ; vehicle ; pickup, dropoff, daily rate, insurance ; travel-product
    cruise: sea voyage, cruise trip, boat trip ; vessel, sailing ; cabin, port, itinerary ; travel-product
    tour: guided tour, excursion, day trip, travel activity, experience ; attraction, activity, trip ; guide, duration, price ; travel-product
    travel package: package holiday, holiday package, vacation package, all-inclusive deal ; trip ; flight, hotel ; travel-product
    airport transfer: airport shuttle, airport pickup, transfer ride ; taxi ; pickup, vehicle ; travel-product
    trip: journey, travel, voyage, travel plan, holiday, vacation, getaway, itinerary, trip plan ; tour, booking ; destination, dates, travellers, budget ; travel-thing
    itinerary: travel plan, trip plan, day plan, travel schedule, travel program, programme ; trip, route, schedule ; stops, days, activities ; travel-thing
    travel booking: reservation, booking, reserved stay, trip reservation ; order, ticket, appointment ; confirmation number, dates, guest, pnr, cancellation ; travel-thing
    reservation: booking, table booking, reserved place, reserved slot ; appointment, order ; party size, time, confirmation, guest ; booking-thing
    destination: travel destination, place to go, goal of the trip, holiday spot ; city, location, arrival place ; climate, visa, attractions ; travel-thing
    layover: stopover, connection, stop on the way ; transfer ; airport, hours ; travel-thing
    cabin class: travel class, seat class, booking class, economy or business, fare class ;  ; economy, business, first ; travel-thing
    seat: place to sit, seat map, seating, seat assignment ; cabin, ticket ; row, window, aisle ; travel-thing
    baggage: luggage, bags, suitcase, baggage allowance ; carry-on ; weight, fee, pieces ; travel-thing
    passenger: traveller, traveler, flyer, rider, guest on board ; guest ; name, passport, age ; travel-party
    guest: hotel guest, visitor, lodger ; traveller, attendee, invitee ; name, nights ; travel-party
    host: landlord, property owner, rental host ; owner ; name, rating ; travel-party
    passport: travel document, identity document ; id card ; number, expiry ; travel-document
    visa: visa requirement, entry permit, entry requirement, travel permit, border requirement ; immigration ; nationality, stay, documents ; travel-document
    travel advisory: travel warning, travel advice, safety advice for travellers, country risk, travel alert ; safety, warning ; level, country ; travel-thing
    packing list: what to pack, luggage list, things to take along ; checklist ; clothes, weather ; travel-thing
    travel insurance: trip insurance, travel cover ; policy ; claim, premium ; travel-product
    # --- food ---
    restaurant: eatery, diner, place to eat, food place, bistro, dining place, dining spot, somewhere to eat, dining venue ; cafe, bar, takeaway, pub, food business ; cuisine, menu, table, price level, rating, reviews, opening hours ; food-place
    cafe: coffee shop, coffeehouse, coffee bar, tea room ; restaurant, bakery ; menu, wifi, opening hours ; food-place
    bar: pub, tavern, nightclub, cocktail bar ; restaurant ; drinks, happy hour ; food-place
    brewery: beer maker, brewpub, microbrewery, beer brewery ;  ; beer, type, city ; food-place
    winery: vineyard, wine estate, wine producer ;  ; region, tasting ; food-place
    menu: bill of fare, food menu, dish list, card of dishes, meal offer ; menu item ; price, dish, section ; food-thing
    dish: menu item, course, plate ; meal, food, food item, recipe, cuisine ; price, ingredients, calories ; food-thing
    recipe: cooking instructions, how to cook it, dish instructions, cooking recipe, formula for a dish, meal idea, what to cook, cooking guide ; dish, meal ; ingredients, steps, servings, cooking time, cuisine ; food-thing
    ingredient: food component, foodstuff, cooking ingredient, what goes in ; food item, pantry item, allergen ; quantity, unit, substitute ; food-thing
    ingredient substitute: substitution, replacement ingredient, alternative ingredient ; swap ; ratio ; food-thing
    meal: food intake, lunch, dinner, breakfast, supper, snack ; dish, meal log, food entry ; calories, time, portion ; food-thing
    meal plan: menu plan, weekly menu, meal planning, diet plan, eating plan, food plan, meal schedule, what to eat this week ; diet, recipes ; days, servings, calories ; food-thing
    food log: food diary, meal log, logged food, food journal, eating record, calorie log, intake log, what i ate ; meal, nutrition tracking ; calories, serving, time ; food-thing
    shopping list: grocery list, groceries, things to buy, list of groceries ; basket ; quantity, aisle ; food-thing
    pantry: larder, food stock, fridge contents, what is in the fridge, kitchen stock ; inventory ; expiry, quantity ; food-thing
    grocery: groceries, food product, supermarket item, packaged food, grocery product ; food, product ; barcode, price, brand ; food-thing
    food: foodstuff, eatable, nourishment, food item, foods, edible ; meal, ingredient, dish, grocery ; calories, nutrients, serving ; food-thing
    nutrition: nutrition facts, nutritional value, nutrient content, food values, nutritional information, nutrients, how healthy a food is ; calories, diet, food data, macros ; protein, fat, carbs, vitamins, sugar, fibre, kcal ; food-facet
    calorie: calories, kcal, food energy, energy content, calorie count ; nutrition, energy ; kcal, kilojoules ; food-facet
    macronutrient: macros, protein fat and carbs ; nutrition ; protein, carbohydrate, fat ; food-facet
    vitamin: mineral, micronutrient, supplement, dietary supplement ; nutrient ; daily value, milligrams ; food-facet
    allergen: food allergy, intolerance, allergy trigger ; dietary restriction, allergy ; gluten, nuts, dairy ; food-facet
    diet: dietary preference, eating habit, dietary restriction, way of eating ; nutrition, meal plan ; vegan, keto, gluten-free ; food-facet
    cuisine: cooking style, kitchen, food culture, type of food ; restaurant, dish ; italian, chinese ; food-facet
    drink: beverage, refreshment ; cocktail, beer, wine, coffee ; alcohol, volume ; food-thing
    cocktail: mixed drink, long drink, drink recipe ; drink, recipe ; spirit, glass, garnish ; drink-kind
    wine: vintage, vino ; grape ; vintage, region, pairing, tasting notes ; drink-kind
    beer: ale, lager, brew ;  ; abv, style ; drink-kind
    coffee: espresso, brew, java ; drink ; roast, beans ; drink-kind
    tea: infusion, chai ; drink ; leaf, steep ; drink-kind
    food delivery: meal delivery, takeaway order, takeout, food order, food to go ; restaurant, order ; courier, eta, basket ; food-service
    table reservation: table booking, dinner reservation, book a table, restaurant reservation ; reservation ; party size, time ; food-service
    food recall: product recall, food safety alert, food warning ;  ; brand, reason ; food-service
    food safety inspection: restaurant inspection, hygiene rating, food hygiene score, health inspection ; inspection ; score, violation ; food-service
    water intake: hydration, drinking log, water log, fluid intake ; food log ; millilitres, glasses ; body-log
    # --- sports, fitness ---
    sport: sports, athletics, kind of sport, discipline ; game ; team, player, season ; sports-thing
    team: club, side, squad, sports team, franchise, sports club ; roster, group, crew ; players, coach, stadium, league, record ; sports-thing
    roster: squad list, lineup, line-up, team list, team members, players of a team, depth chart ; team, players, starting eleven ; position, jersey number ; sports-thing
    player: athlete, sportsperson, footballer, competitor, sportsman ; gamer, contestant, participant ; position, age, team, height, stats, jersey number ; sports-thing
    coach: trainer, head coach, team manager ; manager, instructor ; team, tenure ; sports-thing
    referee: umpire, match official ; official ; name, cards ; sports-thing
    match: game, fixture, contest, encounter, matchup, meet, bout ; event, game result, sporting event ; score, teams, date, venue, kickoff, home, away ; sports-thing
    fixture: scheduled match, upcoming game, match schedule, game schedule, next matches, match calendar, fixtures list ; match, schedule ; date, opponent, venue ; sports-thing
    live score: scoreboard, score, live match, current score, in-play score, livescore, how the game stands ; match, play-by-play ; minute, goals, period ; sports-thing
    match result: final score, result, game result, how the game ended, outcome of a match, box score ; match, score ; winner, goals, points ; sports-thing
    match event: play-by-play, goal, commentary, game event, in-game event, match timeline ; live score ; minute, card, substitution ; sports-thing
    standing: standings, league table, table, ranking, ladder, rankings, league standings, who is leading the league ; leaderboard, classification, season record ; points, wins, losses, rank, goal difference ; sports-thing
    league: competition, championship, division, cup ; tournament, conference, series ; teams, country, season ; sports-thing
    tournament: cup, competition, championship, contest, bracket ; league, event ; round, draw, bracket, prize ; sports-thing
    season: campaign, sports year, championship year, league year ; year, series ; start, end ; sports-thing
    player stat: player statistics, player stats, athlete performance, player numbers, player performance, career stats ; box score, player profile ; goals, assists, points, average, rebounds ; sports-thing
    team stat: team statistics, team stats, team performance, team numbers, club statistics ;  ; wins, losses, goals ; sports-thing
    head to head: h2h, previous meetings, direct comparison of teams, past encounters ; matchup, rivalry ; wins, draws ; sports-thing
    top scorer: leading scorer, scoring leader, best goalscorer, league leader, stat leader ; leaderboard, player stat ; goals ; sports-thing
    player transfer: transfer news, trade, signing, move of a player, transfer market ; contract, market value ; fee, club ; sports-thing
    injury: injury report, injured players, casualty list, unavailable players ; wound, harm ; status, return date ; sports-thing
    betting odds: odds, bookmaker odds, sports odds, betting line, spread, moneyline, bookie price, wager price ; prediction, over under ; bookmaker, market, decimal ; sports-thing
    bet: wager, stake, betting slip, punt ; position ; stake, payout ; sports-thing
    match prediction: game prediction, tip, predicted result, forecast of a match, win probability ;  ; probability, confidence ; sports-thing
    fantasy team: fantasy squad, fantasy lineup, fantasy roster, my fantasy side ; fantasy league, roster ; captain, points, budget ; sports-thing
    stadium: arena, sports venue, ground, ballpark, sports hall, playing field ; venue ; capacity, city, surface ; sports-thing
    football: soccer, association football, footy ; premier league ; goal, penalty, offside ; sport-kind
    american football: gridiron, nfl football ;  ; touchdown, quarterback, yards ; sport-kind
    basketball: hoops, nba ;  ; rebound, assist, three-pointer ; sport-kind
    baseball: ballgame, mlb ;  ; inning, pitcher, batter ; sport-kind
    ice hockey: hockey, nhl ;  ; goal, period, puck ; sport-kind
    cricket: test cricket, t20, odi ;  ; wicket, over, innings ; sport-kind
    tennis: atp, wta, lawn tennis ;  ; set, serve, grand slam ; sport-kind
    golf: pga, golf tournament ;  ; hole, par, handicap, tee time ; sport-kind
    rugby: rugby union, rugby league ;  ; try, scrum ; sport-kind
    motor racing: formula one, f1, grand prix, motorsport, car racing, auto racing ; race ; lap, driver, constructor, pit stop, circuit ; sport-kind
    cycling: bike racing, bike ride, bicycling ;  ; power, cadence, stage ; sport-kind
    horse racing: racecourse, horse race, the races ; race ; jockey, odds, furlong ; sport-kind
    esports: e-sports, competitive gaming, pro gaming ; game ; team, map, tournament ; sport-kind
    chess: chess game, chess match ; board game ; fen, pgn, opening, rating, move ; board-game
    chess opening: opening line, opening theory, opening book ; chess ; eco, moves ; chess-thing
    chess position: board position, fen, board state ; chess board ; pieces, side to move ; chess-thing
    chess move: best move, legal move, engine line, next move ; chess ; uci, san ; chess-thing
    chess puzzle: tactics puzzle, chess problem, mate in two ; puzzle ; rating, theme ; chess-thing
    race: grand prix, running race, heat, racing event ; match, event, competition ; lap, finish, grid ; sports-thing
    lap time: lap, sector time, split ; telemetry ; seconds, driver ; race-thing
    pit stop: tyre change, pit visit ; stint ; seconds, lap ; race-thing
    qualifying: qualification, grid, starting grid, time trial ; race ; position, time ; race-thing
    constructor: racing team, race team ; team ; points, driver ; race-thing
    medal: olympic medal, award, trophy ; prize ; gold, silver, bronze ; sports-thing
    workout: training session, exercise session, training, gym session, workout log, exercise log, physical training, sweat session ; activity, run ; sets, reps, duration, calories, heart rate ; fitness-thing
    workout plan: training plan, training program, exercise plan, exercise program, training schedule, workout routine, fitness plan, programme, routine ; regimen ; weeks, days, exercises, goal ; fitness-thing
    exercise: exercise movement, drill, gym exercise, movement ; activity ; muscle group, equipment, reps, sets, form ; fitness-thing
    fitness activity: activity, physical activity, sports activity, recorded workout, run, ride, exercise log, training activity, logged activity ; workout, movement ; distance, pace, duration, elevation gain, laps ; fitness-thing
    activity stream: activity telemetry, detailed activity data, activity samples, time series of an activity ; activity split ; heart rate, power, cadence, altitude ; fitness-thing
    lap: split, interval, segment of an activity ; activity ; pace, time ; fitness-thing
    segment effort: leaderboard segment, climb attempt, personal best on a segment ; segment, achievement ; time, rank ; fitness-thing
    step count: steps, daily steps, footsteps, pedometer, number of steps, walking steps ; activity, walking ; goal, distance ; body-measure
    heart rate: pulse, bpm, heartbeat, resting heart rate, hr ; vitals ; bpm, zone, resting ; body-measure
    heart rate variability: hrv, beat variability ;  ; milliseconds ; body-measure
    sleep: sleep data, sleep record, night's rest, slumber, sleep quality, how i slept, sleep log, sleep tracking ; rest, sleep score ; deep, rem, hours, bedtime ; body-measure
    recovery: readiness, recovery score, body battery, readiness score, recuperation, freshness ; strain ; score, hrv ; body-measure
    training load: strain, exertion, fitness and fatigue, training stress, training status ; workout ; tss, ctl, atl ; body-measure
    vo2 max: aerobic capacity, cardio fitness, oxygen uptake ; fitness level ; ml/kg/min ; body-measure
    body weight: weight, body mass, weight log, weigh-in, scale reading ; body composition ; kilograms, pounds ; body-measure
    body composition: body fat, fat percentage, body measurements, muscle mass ; body weight ; percent, lean mass ; body-measure
    bmi: body mass index, weight index ;  ; height, weight, obese ; body-measure
    blood pressure: bp, systolic and diastolic ; vitals, hypertension ; mmhg ; body-measure
    blood sugar: glucose, blood glucose, glucose level, sugar level, cgm reading ; diabetes, insulin ; mg/dl, mmol ; body-measure
    blood oxygen: spo2, oxygen saturation, pulse oximetry ; vitals ; percent ; body-measure
    body temperature: fever, skin temperature ; temperature ; degrees ; body-measure
    stress level: stress, tension, stress score ; mood, wellbeing ; score ; body-measure
    mood: feeling, emotion, state of mind, emotional state, how i feel, mental state ; sentiment, wellbeing ; happy, sad, rating ; body-log
    menstrual cycle: period, cycle, period tracking, menstruation ; fertility ; phase, day ; body-log
    calories burned: energy expenditure, active calories, energy burned, tdee, bmr, metabolic rate ; calorie ; kcal ; body-measure
    running pace: pace, speed of running, min per km ; speed ; minutes, kilometre ; body-measure
    personal record: pr, personal best, pb, best effort, own record ; achievement ; distance, time ; fitness-thing
    fitness goal: training goal, target weight, activity goal ; goal ; steps, weight, date ; fitness-thing
    gym: fitness studio, fitness center, health club, sports center ; facility ; membership, class ; fitness-thing
    sports gear: equipment, training shoes, gear, sports equipment ; bike ; distance, brand ; fitness-thing
    muscle: muscle group, body part, target muscle ; exercise ; biceps, chest ; fitness-thing
    meditation: mindfulness, breathing exercise, guided meditation ; relaxation ; minutes, session ; fitness-thing
    habit: routine, daily habit, recurring habit, habit tracking ; task, goal ; streak, frequency ; life-thing
    # --- health, medicine ---
    health: wellness, wellbeing, well-being, state of health, fitness, physical condition ; healthcare, medical status ; vitals, symptoms ; health-thing
    health metric: health data, biometrics, vitals, vital signs, wellness data, body readings, health measurement ; observation, body measure ; heart rate, sleep, weight, blood pressure ; medical-thing
    patient: sick person, case, health client, person under care, healthcare recipient ; subject, member, client ; name, birth date, mrn, sex, insurance ; medical-thing
    medical record: health record, patient record, ehr, emr, chart, patient chart, patient file, clinical record, medical history ; clinical note, fhir resource ; diagnosis, medication, allergy, encounter ; medical-thing
    doctor: physician, practitioner, clinician, medic, healthcare provider, medical provider, gp, specialist ; provider, dentist, surgeon ; specialty, npi, address, license ; medical-thing
    nurse: caregiver, carer, nursing staff ;  ; shift, ward ; medical-thing
    hospital: clinic, medical center, health facility, infirmary, medical facility, medical centre ; emergency room, practice ; beds, department, rating ; medical-thing
    pharmacy: chemist, drugstore, apothecary, dispensary ;  ; opening hours, stock ; medical-thing
    medical appointment: doctor visit, consultation, clinic appointment, doctor's appointment, checkup ; appointment, encounter, booking ; slot, practitioner, reason ; medical-thing
    encounter: patient visit, hospital stay, admission, clinical visit ; appointment ; date, reason, provider ; medical-thing
    disease: illness, condition, disorder, sickness, ailment, medical condition, malady ; diagnosis, syndrome, indication, infection ; symptoms, treatment, cause, prevalence, icd code ; medical-thing
    diagnosis: medical finding, identified condition, clinical assessment, differential diagnosis, problem list ; disease, condition ; icd code, date ; medical-thing
    symptom: complaint, sign of illness, health problem, clinical sign, what hurts ; condition, disease ; severity, duration, pain ; medical-thing
    treatment: therapy, medical treatment, cure, remedy, intervention, care plan ; medication, procedure ; dose, course, outcome ; medical-thing
    medical procedure: surgery, operation, surgical procedure, intervention ;  ; cpt code, date ; medical-thing
    drug: medication, medicine, pharmaceutical, pharmaceutical product, medicinal product, med, medicament, pill, remedy ; substance, compound, active ingredient, prescription ; dosage, side effects, brand name, generic name, ndc, manufacturer, indication ; medical-thing
    drug label: package insert, package leaflet, prescribing information, drug labeling, product information, drug leaflet, medicine label, spl ; drug information, drug ; warnings, dosage, indications, contraindications ; drug-thing
    drug interaction: medication interaction, medicine interaction, can i take both, drug-drug interaction, interaction check, incompatible medicines ; contraindication ; severity, mechanism ; drug-thing
    side effect: adverse event, adverse reaction, adverse effect, adverse drug event, bad reaction, faers report, unwanted effect ; drug safety, warning ; seriousness, outcome, count ; drug-thing
    drug recall: medicine recall, drug enforcement report, withdrawal of a medicine ; recall ; class, lot, reason ; drug-thing
    drug shortage: medicine shortage, supply shortage of a drug, unavailable medicine ; availability ; status, reason ; drug-thing
    drug approval: marketing authorization, fda approval, drug application, new drug application ; orange book, regulatory decision ; date, sponsor, application number ; drug-thing
    dosage: dose, dosing, how much to take, posology, amount of medicine ; strength, prescription ; milligrams, frequency, weight ; drug-thing
    active ingredient: active substance, api substance, drug substance ; compound, ingredient ; strength ; drug-thing
    drug target: target, molecular target, therapeutic target, biological target ; protein, gene, receptor ; affinity, association ; drug-thing
    mechanism of action: moa, how a drug works, mode of action ; pharmacology ; inhibitor, agonist ; drug-thing
    drug indication: approved use, what it is for, therapeutic use ; disease ; phase ; drug-thing
    generic drug: generic, equivalent medicine, biosimilar, generic equivalent ; drug alternative ; brand, price ; drug-thing
    prescription: rx, medication order, medication request, script, scrip, prescribed medicine ; drug, refill ; dose, prescriber, refills ; medical-thing
    vaccine: vaccination, immunization, immunisation, jab, shot, inoculation ; immunity ; dose, date, lot ; medical-thing
    medical device: device, implant, medical equipment, health product ; 510k, device recall ; udi, class, manufacturer ; medical-thing
    lab result: lab test, blood test, laboratory result, test result, lab report, lab value, blood work ; observation, biomarker, diagnostic report ; reference range, unit, loinc ; medical-thing
    medical image: scan, x-ray, mri, ct scan, dicom image, radiology image, ultrasound ; imaging study, picture ; slice, modality, series ; medical-thing
    imaging study: dicom study, radiology exam, radiology study, scan session ; medical image ; modality, series, accession number ; medical-thing
    clinical note: doctor's note, medical note, progress note, visit note, discharge summary, clinical document ; medical record, note ; author, date, section ; medical-thing
    medical code: icd code, diagnosis code, clinical code, snomed code, billing code, medical terminology, cpt code, loinc code, classification code ; diagnosis, terminology ; code, display, system ; medical-thing
    allergy: allergic reaction, hypersensitivity, allergy intolerance ; allergen ; severity, substance ; medical-thing
    medical insurance: health insurance, health plan, coverage, health cover ; claim, policy ; premium, member id, deductible ; medical-thing
    insurance claim: medical claim, reimbursement request, health claim ; invoice, claim ; amount, status, payer ; medical-thing
    clinical trial: trial, clinical study, medical study, interventional study, research study on patients, study protocol, nct study ; study, experiment, cohort ; nct id, phase, sponsor, eligibility, recruiting, endpoint, enrolment ; research-thing
    trial eligibility: inclusion criteria, eligibility criteria, who may take part, patient matching, exclusion criteria ;  ; age, sex, condition ; trial-thing
    trial site: study location, trial location, recruiting site, study site ;  ; city, contact ; trial-thing
    trial outcome: study results, endpoint, trial result, outcome measure ;  ; p-value, measure ; trial-thing
    trial sponsor: study sponsor, trial funder, study lead ;  ; name, class ; trial-thing
    clinical guideline: medical guideline, treatment guideline, practice guideline, care recommendation ; recommendation, protocol ; grade, evidence ; medical-thing
    epidemic: pandemic, outbreak, disease outbreak, epidemic data ; infection, cases ; cases, deaths, country, incidence ; health-stat
    covid: coronavirus, covid-19, sars-cov-2 ; pandemic, outbreak ; cases, deaths, vaccinations ; health-stat
    public health: population health, health statistics, health indicator, epidemiology, disease burden ; mortality, disease surveillance ; incidence, prevalence, life expectancy ; health-stat
    mortality: death rate, deaths, cause of death, fatality ;  ; per 100000, age ; health-stat
    life expectancy: lifespan, longevity ;  ; years ; health-stat
    mental health: psychological health, emotional wellbeing, mental wellness, psychotherapy ; mood, counselling ; anxiety, depression ; health-thing
    crisis hotline: helpline, crisis line, suicide prevention line, emergency line ; support resource ; phone, country ; health-thing
    therapist: counsellor, counselor, psychologist, psychotherapist ; doctor, coach ; specialty, session ; medical-thing
    veterinarian: vet, animal doctor ; doctor ; pet ; medical-thing
    pet: companion animal, dog, cat, animal ; breed, adoption ; age, breed, vaccination ; animal-thing
    # --- biology, chemistry, materials, physics ---
    gene: genetic locus, gene symbol, gene record, genetic unit ; locus, genomic feature ; symbol, chromosome, ensembl id, expression, ortholog, function ; bio-thing
    protein: polypeptide, gene product, uniprot entry, protein record ; enzyme, peptide, receptor, target, antibody ; sequence, accession, function, domain, fold ; bio-thing
    protein sequence: amino acid sequence, peptide sequence, residue sequence ; protein, sequence, fasta ; length, residues, accession ; bio-thing
    protein structure: 3d structure, pdb entry, molecular structure, protein fold, structure model, macromolecular structure, folded shape ; structure prediction, alphafold model ; chain, resolution, residues, ligand ; bio-thing
    protein domain: domain, protein family, motif, interpro entry, functional domain ; protein feature ; start, end, family ; bio-thing
    protein interaction: ppi, interaction network, binding partner, protein-protein interaction, interactome, interacting proteins ; complex ; score, partners ; bio-thing
    enzyme: biocatalyst, ec number ; protein ; reaction, substrate ; bio-thing
    antibody: immunoglobulin, nanobody ; protein ; chain, cdr, epitope ; bio-thing
    genetic variant: variant, mutation, snp, polymorphism, genomic variant, single nucleotide change, allele, sequence variant ; genotype, clinvar entry ; rsid, hgvs, pathogenicity, allele frequency ; bio-thing
    allele frequency: population frequency, variant frequency, minor allele frequency ; genetic variant ; population ; bio-thing
    genome: dna, genome assembly, genetic material, reference genome ; sequence ; assembly, contig, gc content ; bio-thing
    chromosome: karyotype band, contig ; locus ; position, band ; bio-thing
    transcript: mrna, rna transcript, isoform, splice variant ;  ; exon, utr, transcript id ; bio-thing
    exon: coding region, intron, cds ;  ; start, end ; bio-thing
    gene sequence: dna sequence, nucleotide sequence, rna sequence, fasta, biological sequence, base sequence ; amino acid sequence, sequence, genome ; length, fasta, bases, residues ; bio-thing
    sequence alignment: alignment, blast search, homology search, sequence comparison, similar sequences, msa, pairwise alignment ; homolog ; e-value, identity, query ; bio-thing
    gene expression: expression level, expression data, transcriptomics, rna-seq, tissue expression, where a gene is active ; expression profile, single-cell data ; tissue, tpm, cell type ; bio-thing
    ortholog: homolog, homologous gene, gene in other species, paralog, homology ;  ; species, identity ; bio-thing
    pathway: biological pathway, metabolic pathway, signalling pathway, signaling pathway, reactome pathway ; process, network ; genes, reactions, participants ; bio-thing
    gene ontology: go term, gene annotation, functional annotation, ontology term ; gene function ; evidence code, biological process ; bio-thing
    gene set enrichment: enrichment analysis, over-representation analysis, functional enrichment, pathway enrichment ; gene list ; p-value, fdr ; bio-thing
    gene-disease association: disease gene, genetic association, gwas association, genes behind a disease, target-disease evidence ; disease, gwas ; score, p-value ; bio-thing
    phenotype: trait, observable characteristic, hpo term, clinical feature ; symptom ; term, frequency ; bio-thing
    cell: cell type, cell line, biological cell ;  ; marker, culture ; bio-thing
    tissue: organ, body tissue, anatomy ;  ; expression ; bio-thing
    primer: pcr primer, oligo, oligonucleotide, guide rna ; sequence ; melting temperature, gc ; bio-thing
    plasmid: dna construct, cloning vector ; sequence ; insert, marker ; bio-thing
    biological sample: specimen, biosample, tissue sample ; sample ; collection date, organism ; bio-thing
    biomarker: marker, indicator molecule ; lab result ; level ; bio-thing
    species: organism, taxon, living thing, wildlife species, creature, living being ; genus, taxonomy, breed ; scientific name, kingdom, family, habitat, conservation status ; organism-thing
    taxonomy: taxonomic classification, taxonomic tree, lineage, biological classification, taxonomic rank ; species, category tree ; rank, parent taxon, kingdom ; organism-thing
    species occurrence: sighting, wildlife observation, biodiversity record, species observation, where a species was seen, occurrence record ; observation, specimen ; date, observer, coordinates ; organism-thing
    bird: bird sighting, bird observation, avian species, birding ; species ; hotspot, checklist, notable ; organism-kind
    plant: flora, vegetation, houseplant, flower, tree ; crop, species ; leaf, watering, habitat ; organism-kind
    animal: fauna, beast, wildlife, creature ; species, pet ; habitat, diet ; organism-kind
    fish: marine life, aquatic animal ; catch ; length ; organism-kind
    insect: bug, pest ; species ; wings ; organism-kind
    fungus: mushroom, fungi ; species ; edible ; organism-kind
    virus: pathogen, bacterium, microbe, germ ; organism, infection ; strain ; organism-kind
    dog breed: breed, dog, canine breed ; pet ; temperament, size, sub-breed ; animal-thing
    cat breed: cat, feline breed ; pet ; temperament, fact ; animal-thing
    endangered species: threatened species, red list, conservation status, protected species ; species ; category, trend ; organism-thing
    chemical compound: compound, molecule, chemical, substance, chemical substance, chem, small molecule ; drug, ligand, metabolite ; formula, smiles, inchi, cas number, molecular weight, cid ; chem-thing
    molecule: compound, chemical compound, small molecule, substance ; ligand, drug ; smiles, atoms, bonds, structure ; chem-thing
    chemical structure: molecular structure, structural formula, smiles, molecule drawing, structure diagram ; molecule, conformer ; smiles, atoms, bonds ; chem-thing
    chemical formula: molecular formula, empirical formula, formula ; compound ; atoms, charge ; chem-thing
    molecular property: compound property, physicochemical property, chemical property, molecular descriptor, molecular weight, logp, admet property ; compound, druglikeness ; mass, polarity, solubility ; chem-thing
    chemical reaction: reaction, synthesis, chemical equation, synthesis route, retrosynthesis ; process ; reactants, products, yield ; chem-thing
    chemical element: element, atom, periodic table entry, periodic table ; isotope ; atomic number, symbol, mass, electron configuration ; chem-thing
    substructure search: structure search, similarity search for molecules, similar compounds, compounds like this, chemical similarity ; fingerprint ; tanimoto, threshold, smiles ; chem-thing
    bioactivity: bioassay, assay, biological activity, activity data, potency ; binding affinity, screening result ; ic50, ki, target ; chem-thing
    docking: molecular docking, ligand docking, binding simulation, binding pose ; binding affinity ; ligand, receptor, score ; chem-thing
    chemical hazard: safety data, chemical safety, ghs classification, toxicity, msds, safety data sheet, hazard statement ; hazard, poison ; h-code, pictogram ; chem-thing
    material: crystal, material structure, solid ; compound, alloy ; band gap, lattice, formation energy ; chem-thing
    crystal structure: lattice, unit cell ; material ; space group, angles ; chem-thing
    spectrum: spectra, spectral data, mass spectrum, nmr spectrum ; signal ; peak, wavelength ; physics-thing
    ph: acidity, acid level ; buffer ; scale ; chem-thing
    physical constant: constant, speed of light, natural constant ; value ; unit, uncertainty ; physics-thing
    particle: elementary particle, subatomic particle ; atom ; mass, charge ; physics-thing
    simulation: physics simulation, numerical experiment, model run, simulated run ; model, scenario ; time step, result ; physics-thing
    quantum circuit: quantum program, qubit circuit, quantum job ; gate, qubit ; shots, backend ; physics-thing
    lab experiment: experiment, laboratory test, assay run, lab protocol ; study, protocol ; sample, reagent ; research-thing
    # --- papers, research ---
    paper: article, academic paper, scientific paper, publication, research paper, scholarly article, study, journal article, scientific article, scholarly work, research article, manuscript, work ; preprint, literature, document ; title, abstract, authors, doi, year, citations, journal ; research-thing
    literature: scientific literature, research literature, academic literature, published research, scholarly literature, body of research ; papers, publications, articles, bibliography ; title, abstract, year ; research-thing
    preprint: pre-print, unpublished paper, eprint, arxiv paper, early version of a paper ; paper, manuscript ; category, version, server ; research-thing
    abstract: paper summary, synopsis of a paper, short summary ; summary ; text ; paper-part
    full text: full-text, whole article, full paper, complete text, body of the paper, paper content, fulltext ; pdf, article text ; sections, open access ; paper-part
    paper section: section of a paper, methods section, chapter of a paper ; full text ; introduction, results, discussion ; paper-part
    figure: illustration of a paper, paper figure, plate ; picture, table ; caption ; paper-part
    paper pdf: article pdf, open access pdf, downloadable paper, paper file ; full text, document ; url, license ; paper-part
    citation: citing paper, who cited it, citing work, cited by, forward citation, citing articles, papers that cite it ; citation count, bibliographic citation, quotation ; year, context, count ; paper-part
    reference: cited paper, bibliography entry, works cited, reference list, cited work, backward citation, literature list, papers it cites ; source, bibliography ; doi, title, year ; paper-part
    formatted citation: bibliographic reference, citation style, bibtex, bibtex entry, cite this, reference in apa, formatted reference, citation export, ris ; bibliography ; apa, mla, chicago, style ; paper-part
    citation count: times cited, number of citations, citation metrics, impact, bibliometrics ; influence ; count, year ; paper-facet
    citation graph: citation network, citation chain, citation map, co-citation network, literature graph ; citation, related papers ; nodes, depth ; paper-facet
    related paper: similar paper, recommended paper, similar articles, related work, papers like this, related articles, paper recommendation ; recommendation, similar work ; score, seed paper ; research-thing
    h-index: author metrics, author impact, i10-index ;  ; number ; paper-facet
    impact factor: journal metrics, journal rank, journal quality, sjr ; journal ; quartile ; paper-facet
    author: writer, researcher, scholar, scientist, academic, paper author, creator, investigator ; contributor, byline, person ; affiliation, orcid, publications, h-index ; research-thing
    co-author: coauthor, collaborator on papers, coauthor network, joint author ; author, collaborator ; count ; research-thing
    affiliation: institution of the author, research institute, university, institution, research organisation ; organization ; ror, country ; research-thing
    journal: periodical, scholarly journal, academic journal, magazine, publication venue ; venue, serial, source ; issn, publisher, impact factor, volume, issue ; research-thing
    conference: symposium, academic conference, proceedings, workshop, venue, congress ; meeting ; deadline, location, call for papers ; research-thing
    doi: digital object identifier, paper identifier, doi lookup, paper id ; identifier ; prefix, url ; paper-id
    pmid: pubmed id, pubmed identifier, pmcid ;  ; number ; paper-id
    arxiv id: arxiv identifier, eprint number ;  ; version ; paper-id
    isbn: book number, international standard book number ; issn, book ; digits ; paper-id
    orcid: researcher id, author identifier ; author ; number ; paper-id
    research topic: field of study, research area, research subject, discipline, concept, subject area ; topic, category ; level, works count ; research-thing
    research grant: grant, funding award, research funding, funded project, funding ; award, project ; amount, agency, investigator, funder ; research-thing
    funder: funding agency, funding body, sponsor ; grant ; country ; research-thing
    research dataset: dataset, scientific dataset, research data, open data, data set ; repository, data collection ; license, doi, files, variables ; research-thing
    thesis: dissertation, doctoral thesis, master's thesis, phd thesis ;  ; university, advisor ; research-thing
    mesh term: medical subject heading, controlled vocabulary term, subject heading ; keyword, ontology term ; tree number, synonym ; ontology-thing
    ontology: controlled vocabulary, terminology, concept hierarchy, knowledge model, thesaurus ; taxonomy, schema ; term, class, relation ; ontology-thing
    systematic review: literature review, review article, meta-analysis, evidence synthesis, survey paper ; literature, evidence ; screening, inclusion, prisma ; research-thing
    hypothesis: conjecture, assumption to test, theory ; claim, proposition ; evidence ; research-thing
    patent: patent document, patent publication, invention disclosure, ip right, patent grant, intellectual property right ; patent application, invention ; claims, inventor, assignee, cpc, filing date, number ; ip-thing
    patent application: application for a patent, filed invention, published application, patent filing ; patent ; application number, filing date ; ip-thing
    patent claim: claim of a patent, claims ;  ; independent, dependent ; ip-thing
    patent family: related patents, family members, family of patents ;  ; country, priority ; ip-thing
    patent classification: cpc code, ipc class, patent class ;  ; section, subgroup ; ip-thing
    inventor: patent inventor, originator ; assignee, applicant ; name ; ip-party
    patent assignee: patent owner, patent holder, applicant ;  ; name ; ip-party
    trademark: trade mark, registered mark, word mark, brand mark ; brand, logo ; class, owner, serial number ; ip-thing
    book: volume, title, work, novel, ebook, printed work ; publication, edition, literature ; author, isbn, publisher, pages, cover, rating ; reading-thing
    book chapter: chapter, section of a book ; section, page ; number, title ; reading-thing
    book edition: edition, printing, issue of a book ; book ; isbn, year ; reading-thing
    library loan: library holding, library catalogue, borrowed book, library item, checkout of a book ;  ; due date, branch ; reading-thing
    reading list: bookshelf, books to read, to-read list, shelf, reading queue ; saved articles, library ; status, rating ; reading-thing
    poem: verse, poetry, ode ; quote, text ; poet, lines ; reading-thing
    encyclopedia article: encyclopaedia entry, wiki page, wiki article, encyclopedia page, reference article, background on a topic ; article, page, summary ; sections, links, infobox ; reading-thing
    dictionary definition: word meaning, definition, what a word means, dictionary entry, lexical entry, sense of a word ; word, term, glossary ; part of speech, example, pronunciation, etymology ; word-thing
    synonym: similar word, word with the same meaning, thesaurus entry ; related word, near-synonym ; list ; word-thing
    antonym: opposite word, opposite, contrary word ;  ; list ; word-thing
    rhyme: rhyming word, words that rhyme ; poem ; syllables ; word-thing
    pronunciation: phonetics, ipa, how it is said, phonetic transcription ; audio, accent ; syllable, stress ; word-thing
    etymology: word origin, origin of a word, word history ; definition ; root, language ; word-thing
    # --- mathematics, statistics ---
    calculation: computation, arithmetic, math, maths, sum to work out, mathematical operation, calc, reckoning, number crunching ; expression, formula, calculator ; operands, result, operator ; math-thing
    math expression: expression, mathematical expression, formula, arithmetic expression, algebraic expression, term ; equation, calculation ; variables, operators ; math-thing
    equation: formula to solve, algebraic equation, math equation, linear equation, system of equations ; expression, problem ; unknown, solution, roots ; math-thing
    differential equation: ode, pde, diff eq ; equation ; initial condition, boundary ; math-thing
    derivative: differentiation, differential, rate of change, slope, diff of a function ; calculus ; variable, order, partial ; calculus-thing
    integral: integration, antiderivative, area under a curve, quadrature ; calculus ; bounds, definite, indefinite ; calculus-thing
    limit of a function: limit, limiting value ; calculus ; approaches, infinity ; calculus-thing
    series expansion: taylor series, power series, maclaurin series ; approximation ; order, term ; calculus-thing
    laplace transform: fourier transform, fft, integral transform ; transform ; frequency, signal ; calculus-thing
    gradient: grad, vector of partial derivatives ; slope ; direction ; calculus-thing
    curl: rotation of a field, vector curl ;  ; vector field ; calculus-thing
    divergence: flux density, div of a field ;  ; vector field ; calculus-thing
    matrix: array of numbers, 2d array, numeric table, tensor ; grid ; rows, columns, dimension, shape ; algebra-thing
    determinant: det, matrix determinant ;  ; square ; algebra-thing
    matrix inverse: inverse, inverted matrix, reciprocal matrix ;  ; singular ; algebra-thing
    transpose: flipped matrix, matrix transpose ;  ; rows, columns ; algebra-thing
    eigenvalue: eigenvalues, characteristic value, spectrum of a matrix ; decomposition, eigenvector ; eigenvector ; algebra-thing
    matrix rank: rank, rank of a matrix ;  ; dimension ; algebra-thing
    matrix decomposition: factorization, svd, qr decomposition, lu decomposition ;  ; factors ; algebra-thing
    vector: numeric vector, array, tuple of numbers ; direction ; magnitude, components ; algebra-thing
    dot product: scalar product, inner product ; multiplication ; vectors ; algebra-thing
    cross product: vector product ;  ; vectors ; algebra-thing
    polynomial: quadratic, poly, cubic ; equation ; coefficients, degree, roots ; math-thing
    prime number: prime, primality, prime test, is it prime ; integer, factor ; divisor ; number-thing
    prime factorization: factors, factorisation, factoring, prime factors, divisors ;  ; exponent ; number-thing
    greatest common divisor: gcd, gcf, hcf, greatest common factor ; lcm ; integers ; number-thing
    least common multiple: lcm, lowest common multiple ; gcd ; integers ; number-thing
    factorial: n factorial, permutations count ;  ; integer ; number-thing
    fibonacci: fibonacci number, fibonacci sequence ; sequence ; index ; number-thing
    permutation: arrangement, ordering ;  ; n, r ; number-thing
    combination: binomial coefficient, n choose k, ways to choose ;  ; n, k ; number-thing
    square root: sqrt, root, radical, nth root ;  ; radicand ; arithmetic
    power: exponentiation, exponent, raise to a power, pow ;  ; base, exponent ; arithmetic
    logarithm: log, natural log, ln ;  ; base ; arithmetic
    addition: add, sum, plus, total of numbers, adding numbers, add two numbers, add up ; total ; a, b, addends ; arithmetic
    subtraction: subtract, difference, minus, take away numbers ;  ; minuend, subtrahend ; arithmetic
    multiplication: multiply, product of numbers, times, multiply two numbers ;  ; factors, a, b ; arithmetic
    division: divide, quotient, ratio of numbers, divide numbers ; fraction ; dividend, divisor, numerator, denominator ; arithmetic
    modulo: remainder, mod, modulus, rest of a division ;  ; divisor ; arithmetic
    absolute value: abs, magnitude ;  ; number ; arithmetic
    rounding: round, round off, nearest integer ;  ; decimals ; arithmetic
    floor: round down, floored value ;  ; integer ; arithmetic
    ceiling: round up, ceil ;  ; integer ; arithmetic
    sine: sin ; trigonometry ; angle, radians ; trig-thing
    cosine: cos ; trigonometry ; angle, radians ; trig-thing
    tangent: tan ; trigonometry ; angle, radians ; trig-thing
    arcsine: asin, inverse sine ; trigonometry ; angle ; trig-thing
    arccosine: acos, inverse cosine ; trigonometry ; angle ; trig-thing
    arctangent: atan, inverse tangent ; trigonometry ; angle ; trig-thing
    trigonometry: trig function, trigonometric function ; sine, cosine, tangent ; angle, degrees, radians ; math-thing
    degrees to radians: deg to rad, degree conversion into radians ; angle conversion ; angle ; angle-conversion
    radians to degrees: rad to deg, radian conversion into degrees ; angle conversion ; angle ; angle-conversion
    fraction: ratio, rational number ; decimal ; numerator, denominator ; number-thing
    percentage: percent, percent change, share in percent, proportion ; ratio, rate ; base, part ; number-thing
    complex number: imaginary number ; number ; real part, imaginary part ; number-thing
    random number: rand, random integer, random value, random float, arbitrary number, lucky number, number drawn by chance ; random choice, rng ; min, max, seed, range ; chance-thing
    random choice: random pick, random selection, random element, draw lots, pick one at random ; random number, sample ; options, weights ; chance-thing
    dice roll: die, dice, throw dice, roll of the dice, roll the dice, d20 ; chance ; sides, modifier, notation ; chance-thing
    coin flip: coin toss, heads or tails, flip a coin, toss a coin ; chance ; heads, tails ; chance-thing
    random string: random text, random token, random characters ; password ; length, charset ; chance-thing
    shuffle: random order, mix up, shuffled list ;  ; list, deck ; chance-thing
    card draw: playing card, deck of cards, draw a card ; tarot card ; suit, rank ; chance-thing
    lottery: lotto, lottery draw, winning numbers, lottery results ;  ; jackpot, numbers ; chance-thing
    number base: base conversion, binary number, hexadecimal number, radix, octal ; numeral system ; base, digits ; number-thing
    roman numeral: roman number ; number ; i, v, x ; number-thing
    geometry: geometric shape, shape, area of a shape, volume of a body ; polygon ; radius, height, side ; math-thing
    area: surface, surface area, square measure ; extent ; square metres ; measure-kind
    volume: capacity, cubic content, cubic measure ; size ; litres, cubic metres ; measure-kind
    length: distance, height, width, long measure ; size ; metres, feet ; measure-kind
    weight: mass, heaviness ; load ; kilograms, pounds ; measure-kind
    speed: velocity, rate of movement, how fast, pace ; acceleration ; km/h, mph, knots ; measure-kind
    pressure: force per area ; atmospheric pressure ; bar, psi, pascal ; measure-kind
    angle: angular measure ; bearing ; degrees, radians ; measure-kind
    unit conversion: unit converter, measurement conversion, convert units, conversion of measures, change of units ; unit of measure ; from unit, to unit, value, factor ; conversion-kind
    unit of measure: unit, measurement unit, uom ; measure ; symbol, factor, dimension ; unit-thing
    unit system: metric or imperial, units, measurement system ; unit ; metric, imperial ; unit-thing
    temperature conversion: celsius to fahrenheit, convert temperature, fahrenheit to celsius ; unit conversion ; degrees ; conversion-kind
    celsius: centigrade, degrees c, metric degrees ;  ; degree ; temperature-unit
    fahrenheit: degrees f ;  ; degree ; temperature-unit
    kelvin: absolute temperature ;  ; degree ; temperature-unit
    kilometre: kilometer, km ;  ; distance ; distance-unit
    mile: mi, statute mile ;  ; distance ; distance-unit
    metre: meter, m ;  ; distance ; distance-unit
    kilogram: kilo, kg, kilogramme ; gram ; weight ; weight-unit
    pound: lb, lbs ; ounce ; weight ; weight-unit
    mathematical proof: proof, formal proof ; derivation, goal ; tactic, premise ; math-thing
    theorem: lemma, proposition, mathematical statement ; proof ; statement ; math-thing
    optimization problem: linear program, solver problem, constraint problem, optimisation model ; constraint, objective ; variables, objective, feasible ; math-thing
    integer sequence: number sequence, oeis sequence, series of numbers ; fibonacci ; terms ; number-thing
    function plot: graph of a function, plotted function, curve ; chart ; axis, domain ; math-thing
    statistic: statistics, stats, descriptive statistics, summary statistics, key figures, statistical summary, figures, stat ; metrics, analytics, indicator ; mean, median, count, standard deviation ; stat-thing
    mean: average, arithmetic mean, avg ; expected value ; sum, count ; stat-measure
    median: middle value, 50th percentile ; average ; sorted ; stat-measure
    statistical mode: mode, most frequent value, commonest value ;  ; frequency ; stat-measure
    standard deviation: std, stdev, spread, sigma ; dispersion ; sample, population ; stat-measure
    variance: squared deviation, var ;  ; sample ; stat-measure
    minimum: min, smallest value, lowest value, least ;  ; value ; stat-measure
    maximum: max, largest value, highest value, greatest ;  ; value ; stat-measure
    quantile: percentile, quartile, decile ;  ; rank ; stat-measure
    correlation: correlation coefficient, pearson coefficient, association between variables, relationship of variables, covariance ;  ; r, p-value ; stat-thing
    regression: linear regression, curve fit, least squares, trend line, line fitting, regression model ; prediction ; coefficients, r squared, residuals ; stat-thing
    hypothesis test: significance test, t-test, chi-square test, anova, statistical test, a/b significance ; p-value ; p-value, sample, statistic ; stat-thing
    confidence interval: error margin, margin of error, uncertainty range ; estimate ; level, bounds ; stat-thing
    probability: likelihood, chance, odds, how likely ; distribution, risk ; percent, event ; stat-thing
    probability distribution: distribution, normal distribution, bell curve, density ; histogram, probability ; mean, parameters ; stat-thing
    outlier: anomaly, unusual value, extreme value, abnormal point ; deviation ; score, threshold ; stat-thing
    time series: series over time, historical series, chronological data, series of observations, data series ; trend, indicator, observations ; date, value, frequency ; stat-thing
    statistical clustering: cluster analysis, k-means, grouping of data points ; segmentation ; centroid ; stat-thing
    histogram: frequency distribution, frequency chart ; chart ; bins ; stat-thing
    sample size: number of observations, required sample, power analysis ; sample ; power, effect size ; stat-thing
    survey: questionnaire, poll, opinion poll, study of opinions ; form, census ; questions, respondents ; stat-thing
    # --- time, calendar ---
    current time: time now, now, present time, clock time, what time it is, system time, time of day, time right now, current datetime, wall-clock time ; today's date, timestamp, date and time ; hour, minute, timezone ; time-thing
    current date: today, today's date, what day it is, date today, present day ; current time, now ; year, month, weekday ; time-thing
    date: calendar date, day, calendar day ; datetime, time ; year, month, day, iso 8601 ; time-thing
    datetime: date and time, timestamp, point in time, moment, instant ; date, time ; iso 8601, utc ; time-thing
    timestamp: unix time, epoch, epoch time, unix timestamp, time stamp, seconds since 1970 ; datetime ; seconds, milliseconds ; time-thing
    time zone: timezone, tz, local time zone, utc offset, zone of time, iana zone ; local time, offset ; offset, dst, iana name ; time-thing
    time conversion: time zone conversion, convert time between zones, what time there, timezone converter, change of time zone ;  ; from zone, to zone ; time-thing
    world clock: time in a city, time elsewhere, local time of a place, what time it is there ; current time, time zone ; city ; time-thing
    daylight saving: dst, summer time, clock change ;  ; transition, offset ; time-thing
    time difference: days between dates, elapsed time, interval between dates, time between, date difference, how many days, how long ago, days until ; duration, age, countdown ; days, hours, weeks ; time-thing
    date arithmetic: add days to a date, date calculation, date math, shift a date, date offset, days from now ;  ; days, months ; time-thing
    date format: date formatting, format a date, time format, date pattern ; date conversion ; pattern, locale ; time-thing
    relative time: time ago, humanized time, how long ago, since when ; time difference ; ago ; time-thing
    duration: time span, length of time, how long, period, runtime ; interval, time difference ; seconds, minutes, hours ; time-thing
    countdown: time left, time remaining, days until ; timer, time difference ; target date ; time-thing
    timer: countdown timer, kitchen timer, egg timer ;  ; seconds, start, label ; clock-thing
    stopwatch: elapsed timer, time measurement, chronometer ;  ; lap ; clock-thing
    alarm: alarm clock, wake-up call, wake-up alarm ; reminder, alert ; time, snooze ; clock-thing
    pomodoro: focus timer, focus session, work interval ; timer ; break, minutes ; clock-thing
    weekday: day of the week, dow, day name ; date ; monday, sunday ; date-part
    week: calendar week, week number, iso week ;  ; monday ; date-part
    month: calendar month ;  ; name ; date-part
    year: calendar year ; fiscal year ; number ; date-part
    hour: clock hour ;  ; minute ; date-part
    minute: min ;  ; second ; date-part
    leap year: bissextile year, year with 366 days ;  ; february ; date-part
    working day: business day, workday, banking day ;  ; count ; date-kind
    holiday: public holiday, bank holiday, national holiday, day off, feast day, free day, non-working day, red-letter day ; observance, vacation, festival ; country, year, name ; date-kind
    anniversary: jubilee, commemoration ;  ; years ; date-kind
    birthday: birth date, date of birth, dob, born on ; age ; age ; date-kind
    age: years of life, how old ; birthday ; years ; person-facet
    lunar calendar: chinese calendar, moon calendar, lunar date, traditional calendar, almanac ; calendar, zodiac ; month, leap month, ganzhi ; calendar-kind
    gregorian calendar: solar calendar, western calendar, common calendar ; calendar ; date ; calendar-kind
    hijri calendar: islamic calendar, muslim calendar, hijri date ; calendar ; ramadan ; calendar-kind
    hebrew calendar: jewish calendar, jewish date ; calendar, shabbat times ; parsha ; calendar-kind
    julian day: julian date, jd, day count ; date ; number ; calendar-kind
    calendar: agenda, diary, schedule, planner ; calendar event, timetable ; days, events, owner ; time-thing
    day in history: on this day, historical events of the day, today in history, what happened on this date ; history ; births, deaths, events ; history-thing
    # --- astronomy, space ---
    astronomy: stargazing, sky watching, night sky, celestial data, heavens ; space, ephemeris ; rise, set, constellation ; space-thing
    planet: world, celestial body, solar system body ; moon ; mass, orbit, radius, moons ; space-thing
    star: stellar object, sun ; stellar catalog ; magnitude, distance, spectral type ; space-thing
    exoplanet: extrasolar planet, planet of another star, alien world ;  ; host star, orbital period ; space-thing
    galaxy: nebula, deep sky object, star cluster ;  ; redshift, distance ; space-thing
    constellation: star pattern, asterism ;  ; stars, visibility ; space-thing
    moon phase: lunar phase, phase of the moon, moon state, full moon, new moon ; moon ; illumination, waxing, waning ; sky-event
    sunrise: sunset, sun times, sunup, sundown, sunrise and sunset, daylight hours, day length, golden hour, dawn and dusk, when the sun rises ; daylight ; dawn, dusk, solar noon ; sky-event
    moonrise: moonset, moon times ;  ; time ; sky-event
    eclipse: solar eclipse, lunar eclipse ; transit ; totality, path ; sky-event
    meteor shower: shooting stars, meteors ;  ; peak, radiant ; sky-event
    celestial position: ephemeris, planet position, planetary position, sky position, where a planet is, star position ; coordinates, astrology chart ; right ascension, declination, altitude, azimuth ; sky-event
    sun position: solar position, solar angle, sun altitude ;  ; azimuth, elevation ; sky-event
    asteroid: near-earth object, neo, minor planet, space rock, close approach, near earth asteroid ;  ; diameter, miss distance, velocity, hazardous ; space-thing
    comet: small body ;  ; orbit, tail ; space-thing
    fireball: bolide, meteor event ; meteor ; energy, location ; space-thing
    satellite: spacecraft in orbit, artificial satellite, orbiter, sat ; spacecraft ; tle, norad id, orbit, altitude ; space-thing
    satellite pass: overpass, flyover, when it passes over, visible pass, iss pass ; satellite position ; rise time, elevation, duration ; sky-event
    space station: iss, orbital station ;  ; position, crew ; space-thing
    orbit: orbital elements, tle, two-line elements, orbital path ; trajectory ; inclination, period, apogee ; space-thing
    rocket launch: launch, space launch, liftoff, rocket start, upcoming launch, space mission launch ; mission ; pad, window, payload, vehicle ; space-thing
    rocket: launch vehicle, booster ; spacecraft ; stages, thrust ; space-thing
    space mission: mission, spaceflight, space probe, expedition ; rocket launch ; agency, crew, date ; space-thing
    astronaut: cosmonaut, people in space, crew member of a spacecraft, who is in space ; crew ; agency, craft ; space-thing
    astronomy picture: picture of the day, apod, space picture, daily space photo, astronomy photo ;  ; date, explanation, hd ; space-image
    mars photo: rover photo, mars rover image, martian picture ; rover ; sol, camera, rover ; space-image
    earth photo: full earth image, epic image, earth from space, whole-earth photo ; satellite image ; date, natural ; space-image
    space image: telescope image, space photograph, nasa image library, hubble image ;  ; mission, caption ; space-image
    space weather: solar activity, solar storm, sun activity ; solar flare, geomagnetic storm ; kp index, solar wind ; space-weather
    solar flare: sun flare, x-ray flare, flr ; solar activity ; class, region ; space-weather
    coronal mass ejection: cme, plasma eruption ;  ; speed, half angle ; space-weather
    geomagnetic storm: gst, magnetic storm, kp index ;  ; kp ; space-weather
    solar energetic particle: sep, proton event ; radiation ; flux ; space-weather
    interplanetary shock: ips, shock wave ; solar wind ; location ; space-weather
    magnetopause crossing: mpc ;  ; time ; space-weather
    radiation belt enhancement: rbe ;  ; time ; space-weather
    high speed stream: hss, fast solar wind ; solar wind ; speed ; space-weather
    aurora: northern lights, polar lights, southern lights ;  ; kp index, visibility ; space-weather
    telescope: observatory, sky survey ; instrument ; aperture, target ; space-thing
    # --- astrology, divination ---
    horoscope: daily horoscope, astrological forecast, star sign forecast, astrology reading, what the stars say ; zodiac, fortune, astrology ; sign, love, luck, daily ; fortune-thing
    birth chart: natal chart, astrology chart, natal horoscope, astrological chart, nativity, star chart of a person ; zodiac, planetary position ; houses, aspects, ascendant, birth time ; fortune-thing
    zodiac sign: star sign, sun sign, zodiac, astrological sign ;  ; aries, element ; fortune-thing
    bazi: four pillars, eight characters, chinese astrology chart, four pillars of destiny ; birth chart, fortune ; heavenly stem, earthly branch ; fortune-thing
    tarot card: tarot reading, tarot spread, cards of fate ; fortune, divination ; arcana, upright, reversed ; fortune-thing
    fortune: fortune telling, divination, luck, prediction of fate, oracle, i ching hexagram ; horoscope, tarot ; luck, advice ; fortune-thing
    astrological compatibility: love match, synastry, relationship compatibility, do we match ;  ; score, partner ; fortune-thing
    numerology: life path number, number of fate ; fortune ; name, birth date ; fortune-thing
    planetary transit: transits, current planetary influence, astrological transit ;  ; aspects, orb ; fortune-thing
    dream: dream meaning, dream interpretation ; sleep ; symbols ; fortune-thing
    # --- education ---
    course: class, training course, academic course, subject, study course, tuition, e-learning course, training ; curriculum, program ; instructor, syllabus, enrolment, credits, modules ; education-thing
    lesson: teaching unit, class session, tutorial, lecture, learning unit ; module ; objective, duration, video ; education-thing
    lesson plan: teaching plan, class plan ; curriculum ; objectives, materials ; education-thing
    course module: module, course unit, course section, chapter of a course, week of a course ; module item ; items, position, published ; education-thing
    curriculum: syllabus, study plan, course outline, study program, learning path, study programme, roadmap for learning ; course ; topics, weeks ; education-thing
    student: pupil, learner, schoolchild, trainee, undergraduate, enrolled person ; user, participant ; grade, enrolment, name, class ; education-party
    teacher: instructor, tutor, professor, lecturer, educator, trainer, faculty member ; coach ; subject, courses ; education-party
    parent: guardian, mother or father, carer ; family ; child ; education-party
    enrollment: enrolment, course registration, signing up for a course, sign-up, matriculation, class membership ; registration, roster ; student, course, role, date ; education-thing
    assignment: homework, coursework, exercise sheet, school task, homework task, set work ; task ; due date, points, rubric, attempts ; education-thing
    submission: handed-in work, student work, turned-in assignment, solution handed in, hand-in ; answer, attempt ; grade, late, file, attempts ; education-thing
    grade: mark, score, school grade, gpa, marks, assessment result, gradebook entry ; result, rating, credit ; points, course, student, percent ; education-thing
    gradebook: mark book, grade sheet, grades list, transcript of grades, report card ; grade ; students, assignments ; education-thing
    rubric: grading criteria, marking scheme, assessment criteria, scoring guide ;  ; criterion, points ; education-thing
    quiz: test, exam, knowledge test, questionnaire, assessment, multiple choice test, examination, mock test ; trivia, practice test ; questions, score, time limit, attempts ; education-thing
    quiz question: trivia question, exam question, test item, practice question, question, multiple choice question ;  ; choices, answer, difficulty ; education-thing
    trivia: quiz game, general knowledge question, pub quiz, fun question ; fact, quiz ; category, difficulty ; education-thing
    flashcard: flash card, study card, learning card, memory card, anki card, vocab card, index card ; card, note, vocabulary item ; front, back, deck, interval, ease, tags ; study-thing
    flashcard deck: deck, card deck, card set, card collection, set of flashcards, study set, stack of cards ; collection, flashcards ; cards, due count, name ; study-thing
    card review: study session, due cards, repetition, spaced repetition, review session, cards to learn today ; learning progress ; ease, interval, rating ; study-thing
    card template: note type, card model, card layout ; template ; fields, styling ; study-thing
    vocabulary: vocab, word list, words to learn, lexis ; flashcard, glossary ; translation, level, example ; study-thing
    learning progress: study progress, course progress, learning record, completion of a course, mastery, how far a learner is ; progress ; percent, completed lessons ; education-thing
    school: academy, educational institution, campus ; kindergarten, faculty, high school ; address, rating, students ; education-place
    university: college, higher education institution, uni, alma mater, institution of higher learning ; school, institute ; tuition, ranking, programs ; education-place
    degree: academic degree, diploma, qualification, bachelor or master, degree program ; certificate, study program ; field, credits ; education-thing
    education certificate: certificate of completion, course certificate, diploma ; badge, certification ; date, issuer ; education-thing
    tuition fee: school fee, cost of study ;  ; amount, semester ; education-thing
    scholarship: bursary, stipend, student grant, financial aid ; grant, funding ; amount, deadline ; education-thing
    classroom: class, school class, study group ; course, room ; students, teacher ; education-place
    lecture: talk, class hour, lesson, lecture recording ; presentation ; slides, speaker ; education-thing
    attendance: presence, class attendance, absence record, roll call ; participation ; date, present, absent ; education-thing
    academic term: semester, trimester, school year, term, academic year ; period ; start, end ; education-thing
    discussion topic: class discussion, course forum thread, discussion board ; forum post ; replies, author ; education-comms
    course announcement: class announcement, notice to students, course news ; announcement, message ; title, posted ; education-comms
    coding challenge: programming problem, coding problem, algorithm problem, programming exercise, kata, coding puzzle ; puzzle, question ; difficulty, tests, solution ; study-thing
    learning resource: study material, teaching material, learning material, educational content, tutorial ; resource ; level, subject ; education-thing
    # --- government, law, politics ---
    government: state, administration, public authority, public sector, authorities, govt ; ministry, agency, council ; budget, officials ; gov-thing
    government agency: public agency, federal agency, ministry, government department, public authority, bureau ; government, department ; name, head ; gov-thing
    open data: government dataset, public dataset, open government data, data portal dataset, official data ; dataset, statistics ; publisher, format, license ; gov-data
    law: legislation, statute, act, legal text, legal provision, legal norm, enacted law, rule of law ; regulation, code, legal article ; article, paragraph, section, jurisdiction, in force ; law-thing
    bill: draft law, proposed law, legislative proposal, legislation, congressional bill, measure before parliament ; act, resolution ; sponsor, status, congress, vote ; law-thing
    bill action: legislative action, bill history, progress of a bill, bill status ;  ; date, chamber ; law-thing
    amendment: change to a bill, alteration of a law, modification of a bill ;  ; sponsor, number ; law-thing
    regulation: rule, directive, ordinance, federal rule, statutory instrument, administrative rule, legal requirement ; law, policy ; cfr, agency, docket ; law-thing
    executive order: presidential document, decree, presidential order, proclamation ; regulation ; number, president ; law-thing
    public comment: comment on a rule, submission to a consultation, consultation response ;  ; docket, submitter ; law-thing
    legal article: section of a law, paragraph of law, clause, legal provision, article of a law ; law ; number, text ; law-thing
    constitution: basic law, fundamental law ; law ; article ; law-thing
    court case: case, lawsuit, legal case, legal proceeding, litigation, trial, action at law, suit ; docket, case law, proceeding ; parties, judge, docket number, filing ; law-thing
    court decision: judgment, ruling, opinion, verdict, judgement, case law, court opinion, legal decision, precedent ; court case, case ; court, date, citation, holding ; law-thing
    docket: case file, court docket, case docket, list of filings ; court case ; docket number, entries ; law-thing
    court filing: pleading, court document, docket entry, motion, legal brief ; document ; party, date ; law-thing
    legal citation: case citation, citation of a case, statute citation ; citation ; reporter, volume ; law-thing
    oral argument: court hearing, hearing audio, hearing ;  ; audio, date ; law-thing
    court: tribunal, court of law, bench, courthouse ;  ; jurisdiction, level ; law-party
    judge: justice, magistrate, jurist ;  ; appointment, court ; law-party
    lawyer: attorney, solicitor, counsel, barrister, advocate, legal adviser ; law firm ; bar, specialty ; law-party
    legal contract: contract, agreement, legal agreement, deed, terms ; clause, document ; parties, term, signature ; law-thing
    legal advice: legal guidance, legal help, legal question ; law ; jurisdiction ; law-thing
    crime: offence, offense, crime statistics, criminal incident, delinquency ; police report ; category, location, date ; public-safety
    police: police force, law enforcement, constabulary ;  ; force, officer ; public-safety
    stop and search: police stop, police search ;  ; ethnicity, outcome ; public-safety
    sanction: sanctions list, restricted party, blocked party, watchlist, embargo, denied party ; compliance check, pep ; program, entity, list ; compliance-thing
    politician: member of congress, legislator, representative, senator, mp, member of parliament, lawmaker, congressman, elected official, deputy ; candidate, official ; party, state, district, term ; politics-thing
    committee: parliamentary committee, congressional committee, panel, subcommittee ; commission, board ; members, chamber, hearings ; politics-thing
    parliament: congress, legislature, house, senate, national assembly, chamber, bundestag ; council ; members, session ; politics-thing
    political party: party, political group, parliamentary group, faction ;  ; seats, members ; politics-thing
    parliamentary vote: roll call vote, vote in parliament, house vote, voting record ; poll, ballot ; yea, nay, member ; politics-thing
    parliamentary debate: plenary debate, speech in parliament, hansard, congressional record, floor speech, plenary protocol ; hearing, transcript ; speaker, date ; politics-thing
    nomination: nominee, presidential nomination, appointee ; appointment ; position ; politics-thing
    treaty: international agreement, convention, accord, pact ;  ; parties, date ; law-thing
    election: ballot, vote, poll, polling, election result, referendum ; race, voting ; candidates, turnout, seats, constituency ; politics-thing
    election candidate: candidate, contender, nominee, person running for office ; politician ; party, office ; politics-thing
    voter: elector, voter information, registered voter, polling place ; citizen ; address, polling station ; politics-thing
    campaign finance: political donation, campaign contribution, donor, fundraising of a campaign, party donation ;  ; amount, committee, employer ; politics-thing
    lobbying: lobby disclosure, lobbyist, interest representation ;  ; client, registrant ; politics-thing
    constituency: electoral district, congressional district, riding, voting district, ward ; district ; representative ; politics-thing
    census: population census, census data, national statistics, census tables, population count, official population figures ; demographics, survey, acs ; population, households, income, tract ; gov-data
    demographics: population data, population characteristics, demographic data, who lives there, population structure ; census, population, audience ; age, income, race, education ; gov-data
    population: number of inhabitants, inhabitants, residents, people living there, head count ; demographics ; year, density, growth ; gov-data
    economic indicator: macro indicator, economic data, economic statistics, macroeconomic data, economy figures, development indicator ; gdp, inflation, unemployment, time series ; year, country, value ; gov-data
    gdp: gross domestic product, economic output, size of the economy ; economic indicator, growth ; year, per capita ; econ-indicator
    inflation: cpi, consumer price index, price increase, inflation rate, cost of living increase ; price level ; percent, month ; econ-indicator
    unemployment: jobless rate, unemployment rate, joblessness ; labour market, employment ; percent ; econ-indicator
    interest rate: policy rate, central bank rate, base rate, fed funds rate ; yield ; percent ; econ-indicator
    trade balance: foreign trade, imports and exports, trade statistics, external trade ; tariff ; partner, commodity ; econ-indicator
    public spending: government spending, federal spending, public expenditure, state budget ; budget, award ; agency, fiscal year ; gov-thing
    public contract: government contract, federal award, procurement, tender, public tender, bid opportunity, rfp, solicitation, public procurement notice ; contract, opportunity, award ; agency, deadline, amount, naics ; gov-thing
    government grant: federal grant, funding opportunity, public funding, subsidy ; grant, aid programme ; agency, deadline, eligibility ; gov-thing
    permit: licence, license, building permit, authorisation, official approval ; approval, planning application ; number, date, address ; gov-thing
    company register: business registry, corporate register, trade register, commercial register, companies house record, business registration ; company, filing ; registration number, officers, status ; gov-thing
    tax: levy, duty, tax rate ; tariff, vat ; rate, jurisdiction ; gov-thing
    customs tariff: tariff, import duty, customs duty, hs code, harmonized code, trade tariff ;  ; rate, commodity code ; gov-thing
    public service: citizen service, municipal service, government service, 311 request, service of the authority ; administration ; form, office ; gov-thing
    public official: civil servant, office holder ; politician ; office ; politics-thing
    military: armed forces, army, defence, defense ; conflict ; unit, base ; public-safety
    armed conflict: war, battle, conflict event, political violence, unrest ; protest, crisis ; actors, fatalities ; public-safety
    refugee: displaced person, asylum seeker, migrant ; migration ; origin, asylum country ; gov-data
    # --- environment, energy, agriculture ---
    environment: natural environment, ecology, ecosystem, nature ; climate, pollution ; air, water, soil ; env-thing
    carbon emission: co2 emission, carbon footprint, greenhouse gas, ghg emission, climate impact, carbon output, co2e ; emission factor, carbon intensity ; kilograms co2, scope ; env-thing
    carbon intensity: grid carbon, how green the power is, co2 per kwh, emission intensity ; carbon emission, energy mix ; g/kwh, zone ; energy-thing
    carbon offset: carbon credit, offset project, emission compensation ;  ; tonnes, registry ; env-thing
    pollution: contamination, contaminant, environmental pollution, pollutant release ; air quality, emission ; pollutant, facility ; env-thing
    waste: rubbish, garbage, trash, refuse, waste collection, bin collection, recycling ;  ; bin, pickup date ; env-thing
    deforestation: forest loss, tree cover loss, tree clearing ; land use ; hectares, alert ; env-thing
    forest: woodland, trees, tree cover ; vegetation ; area, species ; env-thing
    vegetation index: ndvi, greenness, plant health index ; satellite image, crop health ; index, date ; farm-measure
    biodiversity: species richness, diversity of life, ecosystem diversity ; species ; count ; env-thing
    energy: power, electricity, energy data, electric energy ; energy consumption ; kwh, source, demand ; energy-thing
    energy consumption: power consumption, electricity usage, power usage, energy use, power draw, electricity consumption, meter reading ; energy, load ; kwh, meter, cost ; energy-thing
    electricity price: power price, energy price, energy tariff, spot price of electricity, electricity rate, day-ahead price ; utility rate, tariff ; kwh, hour, bidding zone ; energy-thing
    power generation: electricity generation, energy production, electricity production, energy mix, generation mix, power output ; capacity, energy source ; megawatt, solar, wind, source ; energy-thing
    electricity demand: grid load, power demand, load forecast ; power grid ; megawatt ; energy-thing
    power plant: power station, generating unit, generation facility ; plant, wind farm ; capacity, fuel ; energy-thing
    power grid: electric grid, electricity network, transmission network ; grid status, energy ; load, frequency ; energy-thing
    power outage: blackout, power cut, electricity failure ; outage ; affected customers, restoration ; energy-thing
    solar energy: solar power, photovoltaic output, solar production, pv yield, solar potential ;  ; kwh, panel, roof ; energy-kind
    solar radiation: irradiance, insolation, sunlight, sunshine ; uv index ; w/m2, ghi ; weather-measure
    wind energy: wind power, wind turbine output, wind farm ;  ; turbine, megawatt ; energy-kind
    nuclear energy: nuclear power, atomic energy, reactor ;  ; megawatt ; energy-kind
    natural gas: gas supply, gas storage, lng ; fuel, energy ; cubic metre, price ; energy-kind
    oil: crude oil, petroleum, crude ; fuel ; barrel, price ; energy-kind
    coal: lignite, hard coal ; fuel ; tonne ; energy-kind
    renewable energy: green energy, clean energy, renewables ;  ; share, capacity ; energy-kind
    battery: accumulator, energy storage, power pack, state of charge ; charge ; percent, capacity ; energy-thing
    solar panel: pv module, photovoltaic system, solar array ;  ; kilowatt, tilt ; energy-thing
    inverter: power converter, solar inverter ;  ; watts ; energy-thing
    heating: heat pump, boiler, central heating, furnace ; thermostat ; temperature, schedule ; home-thing
    crop: agricultural crop, cultivated plant, produce, field crop, harvest ; plant, yield ; yield, season, acreage ; farm-thing
    farm: agricultural holding, ranch, farmland, homestead ;  ; acreage, owner ; farm-thing
    field: farm field, plot of land, cropland, paddock ; parcel ; crop, area ; farm-thing
    livestock: cattle, farm animals, herd, animals on the farm ; animal ; breed, tag ; farm-thing
    crop yield: harvest amount, production of a crop, agricultural output ; crop ; tonnes per hectare ; farm-measure
    irrigation: watering, sprinkler, watering schedule ; water use ; zone, minutes ; farm-thing
    fertilizer: fertiliser, plant food, manure ; soil ; npk, dose ; farm-thing
    pesticide: herbicide, plant protection product, weed killer, crop protection ;  ; active substance ; farm-thing
    plant disease: crop disease, pest infestation, plant health problem ; pest ; symptom, treatment ; farm-thing
    planting calendar: sowing calendar, gardening calendar, growing season, frost dates, when to plant ; garden, hardiness zone ; zone, month ; farm-thing
    garden: backyard, allotment, vegetable patch ; plant ; bed, watering ; farm-thing
    agricultural commodity: farm prices, crop price, agri market price, mandi price, grain price ; commodity ; market, quintal ; farm-thing
    fishery: fishing, catch statistics, fish stock ;  ; species, tonnage ; farm-thing
    # --- religion, history, culture ---
    scripture: holy book, sacred text, religious text, holy writ, sacred writing ; verse, passage ; book, chapter, verse ; religion-thing
    bible verse: scripture passage, bible passage, biblical verse, holy text, verse of scripture, verse of the day ; scripture, verse ; book, chapter, translation ; religion-thing
    quran verse: ayah, koran verse, surah, quranic verse ; scripture ; surah, tafsir, translation ; religion-thing
    hadith: prophetic tradition, saying of the prophet ;  ; narrator, collection ; religion-thing
    torah portion: talmud, jewish text, parsha, mishnah ; scripture ; tractate, commentary ; religion-thing
    scripture commentary: tafsir, exegesis, interpretation of a verse, bible commentary, cross reference ;  ; author ; religion-thing
    bible translation: bible version, scripture translation ;  ; kjv, language ; religion-thing
    bible book: book of the bible ; scripture ; chapters, testament ; religion-thing
    prayer time: prayer times, salah times, namaz times, time of prayer, adhan times ;  ; fajr, dhuhr, maghrib ; religion-thing
    qibla: direction of prayer, qibla direction ;  ; bearing ; religion-thing
    prayer: devotion, devotional, blessing, supplication ;  ; text ; religion-thing
    church: place of worship, mosque, temple, synagogue, parish, congregation ; worship service ; address, denomination ; religion-thing
    saint: saint of the day, feast, liturgical day ; holiday ; date ; religion-thing
    history: past events, historical events, bygone days, chronicle ; timeline, archive ; date, era, event ; history-thing
    historical event: event in history, past event, historic occurrence ; history ; date, place ; history-thing
    historical figure: famous person, personality of history, notable person ; person, biography ; born, died ; history-thing
    biography: life story, bio, cv of a famous person, vita ; profile, person ; birth, death, works ; history-thing
    historical document: archival record, old newspaper, archive material, primary source, digitized newspaper ; archive, manuscript ; date, repository ; history-thing
    museum: gallery, art museum, exhibition house ; collection, attraction ; exhibits, departments, opening hours ; art-thing
    museum object: artifact, exhibit, collection item, museum piece, artefact, collection object ; artwork, item ; accession number, department, period, medium ; art-thing
    museum department: collection department, curatorial department ; museum collection ; id, name ; art-thing
    exhibition: exhibit, show, art show, display of art ; event ; dates, venue, artist ; art-thing
    artwork: art piece, painting, work of art, masterpiece, sculpture, piece of art ; picture, museum object ; artist, medium, year, dimensions ; art-thing
    artist: painter, sculptor, art maker, creative ; creator, musician ; nationality, works, birth year ; art-thing
    art style: art movement, artistic style, genre of art, school of painting ; style ; period ; art-thing
    cultural heritage: heritage site, world heritage, monument, listed building ; landmark, archive ; date, designation ; art-thing
    archive collection: archival collection, special collection, holdings, fonds ; archive ; box, folder ; art-thing
    quotation: quote, saying, famous words, proverb, aphorism, inspirational quote, wise words, maxim ; citation ; author, topic ; fun-thing
    joke: gag, pun, one-liner, funny line, dad joke, something funny, humor, humour, witticism ; meme ; setup, punchline, category ; fun-thing
    fun fact: fact, trivia fact, random fact, interesting fact, curiosity, did you know, factoid ; trivia ; text, category ; fun-thing
    riddle: brain teaser, puzzle question, conundrum ; puzzle ; answer, hint ; fun-thing
    activity suggestion: something to do, boredom buster, activity idea, what to do when bored ; activity ; type, participants ; fun-thing
    advice: tip, piece of advice, counsel, words of wisdom ; recommendation ; text ; fun-thing
    compliment: praise, flattering remark, kind word ;  ; text ; fun-thing
    insult: roast, put-down, mocking remark ;  ; text ; fun-thing
    # --- genealogy, people ---
    family tree: genealogy, pedigree, ancestry chart, family history, lineage, family chart, kinship tree ; relatives, ancestors ; generations, parents, children ; genealogy-thing
    ancestor: forebear, forefather, predecessor in the family, grandparent, antecedent ; family tree, relative ; birth, death, generation ; genealogy-thing
    descendant: offspring, progeny, child in the family line ; family tree ; generation ; genealogy-thing
    relative: family member, kin, relation, kinsman, next of kin ; family ; relationship ; genealogy-thing
    spouse: husband or wife, partner, marriage partner ; family ; wedding date ; genealogy-thing
    birth record: vital record, birth certificate, baptism record, registry record ; historical record ; date, place, parents ; genealogy-thing
    gedcom: family tree file, genealogy file ; family tree ; individuals, families ; genealogy-thing
    person: individual, human being, people, human, somebody ; contact, user, profile ; name, age, role ; person-thing
    first name: given name, forename, christian name, baby name ; name ; gender, origin ; person-facet
    surname: last name, family name ; name ; origin ; person-facet
    gender: sex, gender by name, guess the gender ;  ; male, female, probability ; person-facet
    nationality: citizenship, country of origin, origin guessed from a name ; country ; probability ; person-facet
    # --- jobs ---
    job: job posting, vacancy, job opening, open position, job offer, job listing, job ad, position, employment opportunity, open role, situation vacant, career opportunity ; role, career, employment ; salary, company, location, requirements, remote, apply ; employment-thing
    job application: application for a job, job submission, applied job, candidacy, candidature ; application ; status, date, cover letter ; employment-thing
    resume: cv, curriculum vitae, candidate profile, work history, career summary ; profile, work experience, job profile ; skills, education, experience ; employment-thing
    cover letter: application letter, motivation letter, letter to the employer ; letter ; company, position ; employment-thing
    candidate: applicant, job seeker, prospective employee, job applicant, talent ; contact, recruit ; resume, stage, skills ; employment-thing
    interview: job interview, candidate interview, hiring talk ; meeting, interview question ; date, interviewer, feedback ; employment-thing
    employer: company that hires, hiring company, boss ; company ; jobs, rating ; employment-thing
    recruiter: headhunter, hiring manager, talent scout ;  ; contact ; employment-thing
    salary: pay, wage, earnings, compensation, income from work, remuneration, how much a job pays, paycheck ; payroll, income ; currency, year, range, benefits ; employment-thing
    occupation: profession, job title, line of work, vocation, trade, career ; job, role ; isco, soc code, skills ; employment-thing
    skill: competence, ability, proficiency, expertise, know-how ; qualification, capability ; level ; employment-thing
    work experience: employment history, previous jobs, career history, past positions ; resume ; company, years ; employment-thing
    career: career path, career advice, professional development ; job, occupation ; goal, level ; employment-thing
    labor market: labour market, employment statistics, job market, workforce data ; unemployment ; region, sector ; gov-data
    employee: staff member, worker, team member, coworker, personnel, staffer ; user, member, colleague ; department, manager, hire date ; employment-thing
    leave request: time off, vacation request, absence, pto, day off request, holiday request ; calendar ; days, type, approver ; hr-thing
    leave balance: vacation days left, remaining leave, holiday allowance ;  ; days ; hr-thing
    work shift: shift, duty, rota, roster slot, duty schedule ; schedule, attendance ; start, end, employee ; hr-thing
    payroll: payslip, pay run, wage slip, wages ; salary ; period, deductions ; hr-thing
    gig: freelance job, freelance project, contract work, side job ; job, project ; budget, bid ; employment-thing
    # --- events and tickets ---
    event: happening, occasion, gathering, public event, local event, what is on, function, do ; concert, meetup, show, calendar event ; date, venue, organizer, tickets, attendees ; event-thing
    concert: gig, live music, live show, music performance, recital ; event, tour ; artist, venue, setlist ; event-kind
    festival: fair, fete, carnival ; event ; lineup, dates ; event-kind
    theatre show: play, theater performance, musical, stage show, opera ; event ; cast, venue ; event-kind
    meetup: get-together, community meeting, user group, social gathering ; event, meeting ; group, rsvp ; event-kind
    trade fair: expo, exhibition, trade show ; conference, event ; exhibitor, booth ; event-kind
    event ticket: admission, entry ticket, ticket, seat ticket, concert ticket, admission ticket, pass ; entrance fee, booking ; price, seat, section, availability ; event-thing
    venue: event location, hall, event place, concert hall, where it takes place ; location, stadium, place ; capacity, address ; event-thing
    performer: act, headliner, band, entertainer ; artist ; genre, events ; event-thing
    attendee: participant, guest, visitor, registrant, invitee, delegate ; attendance, member ; name, rsvp, status ; event-thing
    event organizer: organiser, host, promoter ; owner ; name, contact ; event-thing
    rsvp: reply to an invitation, attendance reply, response to an invite ; registration, invitation ; yes, no, maybe ; event-thing
    event registration: sign-up, sign up for an event, registering for an event ; enrollment, booking ; attendee, ticket type ; event-thing
    speaker: presenter, lecturer, talker at an event ;  ; bio, session ; event-thing
    conference session: talk, presentation, panel, slot in the programme ; lecture ; speaker, room, track ; event-thing
    movie showtime: cinema programme, showtimes, film screening, what is on at the cinema, movie times ; movie, cinema ; cinema, time, seats ; event-thing
    cinema: movie theater, movie theatre, picture house ; venue ; screens, showtimes ; event-place
    # --- property, home, misc world ---
    real estate: property, house for sale, home listing, property listing, housing, estate, realty, home for sale ; apartment, house, home ; price, bedrooms, square feet, agent, mls ; property-thing
    rental apartment: flat to rent, rental listing, apartment, flat, rental property, place to rent, letting ; real estate, housing ; rent, deposit, rooms ; property-thing
    property value: home value, house price, property estimate, home valuation, what a house is worth, property appraisal ; real estate, assessment ; price, comparable ; property-thing
    mortgage: home loan, house loan, mortgage rate ; loan ; rate, term, payment ; property-thing
    building: house, edifice, structure, premises ; property, facility ; floor, address, height ; property-thing
    housing market: property market, real estate market, market trends of homes ; property value ; median price, inventory ; property-thing
    crime rate: safety of an area, area safety, neighbourhood safety ; crime ; per capita ; public-safety
    walkability: walk score, walking score, transit score, bike score ; neighbourhood ; score ; place-facet
    cost of living: living costs, price level, living expenses ; inflation, salary ; rent, groceries, city ; gov-data
    language: tongue, idiom, spoken language ; locale, dialect ; iso code, speakers ; language-thing
    flag: national flag, banner, country flag ; emblem ; colors, country ; place-facet
    currency: money, monetary unit, legal tender ; exchange rate ; code, symbol, country ; money-thing
    dialling code: calling code, phone prefix, area code, dialing code ; country code ; digits ; place-facet
    # --- named sources (brand) ---
    pubmed: medline, biomedical literature database ; europe pmc ; pmid, biomedical papers ; brand
    arxiv: arxiv.org ; preprint server ; preprints, category ; brand
    biorxiv: biology preprint server ; ; preprints ; brand
    medrxiv: medical preprint server ; ; preprints ; brand
    semantic scholar: s2 ; ; papers, citations ; brand
    crossref: doi registry ; ; doi, metadata ; brand
    openalex: open alex ; ; works, authors ; brand
    google scholar: ; ; papers ; brand
    wikipedia: wiki encyclopedia ; ; article, page ; brand
    wikidata: ; ; item, property, q-number ; brand
    openstreetmap: osm ; overpass, nominatim ; tags, nodes, ways ; brand
    google maps: gmaps ; ; places, directions ; brand
    nasa: space agency ; ; apod, neo, mars rover ; brand
    noaa: national weather service, nws ; ; alerts, stations, tides ; brand
    usgs: geological survey ; ; earthquake, water ; brand
    fda: food and drug administration, openfda ; ; drug, device, label ; brand
    world health organization: ; ; health indicators ; brand
    world bank: worldbank ; ; indicators, countries ; brand
    eurostat: eu statistics office ; ; dataset ; brand
    uniprot: protein database ; ; protein, accession ; brand
    ensembl: genome browser ; ; gene, transcript ; brand
    pubchem: compound database ; ; cid, compound ; brand
    chembl: bioactivity database ; ; molecule, target ; brand
    clinicaltrials.gov: trial registry, ctgov ; ; nct id ; brand
    """#
}
