// Nouns of media, design, AI and text: images, sound, scenes, components, models, agents, pages, books, games.
// Source class: general and technical English, written from knowledge of the field without sight of labelled pairs.

extension LexiconText {
  static let media = #"""
    # Part E: media, design, AI, web and text
    # --- images, photos
    image: picture, photo, photograph, pic, img, graphic, still image, picture file, image file, still ; drawing, artwork, illustration, visual, art, snapshot, imagery, bitmap, render ; width, height, aspect ratio, resolution, pixel, png, jpg, jpeg, webp ; medium
    illustration: drawing, artwork, art piece, artistic image, piece of art ; image, picture, graphic, painting, sketch, art, visual ; art style, composition, palette ; image-form
    sketch: rough drawing, doodle, scribble, freehand drawing ; drawing, wireframe, draft drawing ; stroke, line, pencil ; image-form
    painting: canvas painting, painted work ; artwork, work of art, art, masterpiece ; artist, medium, museum, gallery ; image-form
    work of art: artwork, art object, museum object, museum piece, art piece ; painting, sculpture, exhibit, collection object, collection item ; artist, period, medium, museum, provenance ;
    museum: art museum, art collection ; gallery, exhibition ; exhibit, object, department, curator ;
    exhibition: exhibit, art show ; museum show, gallery show ; museum, venue, works on display ;
    screenshot: screen capture, screen shot, screen grab, screencap, snapshot of the page, picture of the screen, page capture ; snapshot, capture, preview, image of the page ; viewport, full page, screen, window ; image-form
    screen recording: screencast, screen video, recorded screen session ; recording, video capture ; fps, screen, duration ; image-form
    thumbnail: preview image, thumb, small preview, miniature, miniature image, cover thumbnail ; preview, poster frame, cover image ; size, width, height ; image-form
    icon: pictogram, glyph, symbol icon, ui icon, svg icon ; symbol, favicon ; icon set, svg, stroke width, icon name ; image-form
    icon set: icon library, icon pack, icon collection, icon family ; icons ; icon names, style, prefix ; design-library
    favicon: site icon, website icon, tab icon ; icon, logo ; domain, size ; image-form
    logo: brand mark, brand logo, emblem, company logo, logotype, wordmark ; brand image ; brand, company, domain ; image-form
    avatar: profile picture, profile image, profile photo, pfp, user image, display picture, headshot ; picture of the user, portrait ; face ; image-form
    digital avatar: talking avatar, virtual presenter, digital human, ai presenter, talking head ; avatar, virtual character, video avatar, virtual human ; voice, face, lip sync ;
    portrait: face photo ; photo of a person, selfie, profile photo ; face, pose ; image-form
    banner: banner image, header image, cover banner, hero image ; cover image, cover photo, headline image ; width, height ; image-form
    cover image: cover, cover art, cover picture, artwork of the album, jacket, front cover ; album art, book cover, poster, thumbnail, banner ; front, sleeve ; image-form
    poster: placard, movie poster, one-sheet ; flyer, cover, leaflet ; ; image-form
    flyer: leaflet, handbill, handout ; poster, brochure ; ; design-product
    brochure: booklet, pamphlet ; leaflet, flyer, catalogue ; ; design-product
    business card: visiting card, name card ; contact card ; name, phone, logo ; design-product
    greeting card: ecard, e-card, postcard ; birthday card, card ; message, recipient ; design-product
    infographic: information graphic, data graphic, visual explainer ; poster, visual summary, chart ; ; image-form
    meme: meme image, funny image, image macro ; funny picture, joke picture ; top text, bottom text, meme template, caption ; image-form
    gif: animated gif, animated image, moving picture, looping image ; animation, reaction gif ; frames, loop, delay ; image-form
    sticker: sticker image, decal ;  ; sticker pack, sticker set ; image-form
    emoji: emoticon, smiley, smiley face ; symbol, reaction, icon, custom emoji ; shortcode, skin tone ; image-form
    stock photo: stock image, free photo, royalty-free image, stock picture ; photo, picture, image, stock imagery, stock footage ; photographer, license, orientation, collection ; image-form
    wallpaper: desktop background, background picture ; backdrop, background image ; desktop, lock screen ; image-form
    background: backdrop, background layer ; background image, background colour, scenery ; ; design-part
    foreground: front layer, subject of the image ; ; ; design-part
    satellite image: satellite imagery, satellite picture, satellite photo, aerial image, earth imagery, view from space ; earth observation image, orthophoto, remote sensing image ; band, cloud cover, latitude, longitude, capture date ; image-form
    picture of the day: astronomy picture of the day, apod, daily space picture, image of the day ; space photo, astronomy photo ; explanation, date, hd url, copyright ; image-form
    rover photo: mars photo, mars rover picture, martian image ; space photo, rover image ; sol, camera, rover, earth date ; image-form
    medical image: medical scan, x-ray, radiograph, dicom image ; ct scan, mri, scan ; series, study, modality, slice ; image-form
    texture: texture image, texture map, surface texture, texture file ; material, surface, skin, normal map ; diffuse, roughness, displacement, uv, normal ; three-d-thing
    hdri: environment map, hdr image, skybox, sky map, environment lighting ; world background, environment texture, skydome ; resolution, exr ; three-d-thing
    image format: picture format, image type, file format of the image ; file type, extension, encoding ; png, jpeg, webp, gif, avif, bmp, tiff ;
    svg: vector graphic, vector image, scalable vector graphics, vector file, vector drawing ; vector art, vector illustration, icon ; path, viewbox, shape ; image-format
    png: png image, png file, portable network graphics ; raster image, bitmap ; transparency ; image-format
    jpeg: jpg, jpeg image, jpg file ; raster image, bitmap ; quality, compression ; image-format
    webp: webp image, webp file ; raster image ; ; image-format
    pixel: px, picture element, image dot ; point, dot ; colour, x, y ; design-part
    pixel art: sprite art, 8-bit art ; pixel drawing, sprite ; palette, grid, tile ; image-form
    ascii art: text art, banner text, figlet, text banner ; text drawing, big letters ; font ; image-form
    exif: exif data, photo metadata, image metadata, camera metadata ; picture info, image properties, image information, shot details ; camera, lens, iso, shutter speed, aperture, gps, date taken ;
    aspect ratio: proportions, width to height ratio, frame ratio, image ratio ; shape, dimensions, orientation ; 16:9, square, portrait, landscape ; image-property
    resolution: pixel dimensions, image size, image dimensions, picture size, definition ; quality, size, dpi ; width, height, hd, 4k, ppi ; image-property
    orientation: portrait or landscape, rotation of the picture ; direction, rotation, aspect ; portrait, landscape ; image-property
    brightness: lightness, luminosity, light level ; luminance ;  ; image-property
    contrast: tonal contrast, contrast level ; difference in brightness ; ; image-property
    saturation: colour intensity, color intensity, vividness ; vibrance ; ; image-property
    sharpness: clarity, crispness ; focus, detail ; ; image-property
    exposure: exposure value ; shutter ; iso, aperture ; image-property
    image generation: picture generation, text to image, txt2img, text-to-image, image creation, ai art, ai image, generated picture, ai drawing ; drawing, painting, artwork creation, picture making, image synthesis, make a picture ; prompt, seed, steps, guidance scale, negative prompt, aspect ratio ; media-job
    image to image: img2img, image variation, picture variation, image transformation ; image editing, style transfer, remix ; strength, reference image, source image ; media-job
    image edit: picture editing, photo editing, retouch, retouching, image manipulation, photo manipulation ; image modification, touch-up, photoshop ; mask, instruction, prompt ; media-job
    inpainting: inpaint, fill in part of an image, object removal, masked edit, erase and replace, generative fill ; image edit, touch-up, fill ; mask, prompt ; media-job
    outpainting: outpaint, uncrop, extend the image, image extension, canvas expansion ; expand the picture, fill outward ; left, right, up, down ; media-job
    background removal: remove background, cut out, cutout, background eraser, transparent background, isolate the subject ; matting, segmentation, foreground extraction ; alpha, mask ; media-job
    upscale: upscaling, image enlargement, super resolution, super-resolution, enlarge, increase resolution, enhance resolution ; enhance, image enhancement, blow up ; factor, scale ; media-job
    resize: rescale, scale image, change dimensions, change the size, shrink or enlarge ; scale, shrink, downscale ; width, height, fit ; media-job
    crop: trim an image, cut to size, cut out an area ; clip ; left, top, width, height, region ; media-job
    rotate: turn, spin, rotation, change orientation ; angle ; degrees, angle, clockwise ; media-job
    flip: mirror, reflect, reflection, mirroring ;  ; horizontal, vertical ; media-job
    blur: soften, gaussian blur, smooth, defocus ; pixelate, smoothing ; radius, sigma ; media-job
    sharpen: sharpening, unsharp mask, deblur ; enhance ; radius, amount ; media-job
    grayscale: greyscale, black and white, desaturate, monochrome ; b&w ; ; media-job
    image filter: photo filter, picture effect, image effect, visual effect ; filter, effect, preset, colour grade ; sepia, blur, vintage ; media-job
    watermark: overlay mark, stamp, watermarking, copyright mark ; overlay, stamp text, logo overlay ; opacity, position ; media-job
    colorize: colourise, colorise, colorization, add colour to a black and white photo ; restore photo ; ; media-job
    style transfer: restyle, artistic style, stylize, stylise ; image to image ; style image, content image ; media-job
    collage: photo collage, image montage, picture grid, contact sheet, photo grid ; montage, mosaic, image composition, combined pictures ; grid, rows, columns ; media-job
    image compression: image optimization, image optimisation, compress picture, shrink image file, reduce picture size ; optimise image, tinify ; quality, ratio, bytes saved ; media-job
    image conversion: convert picture, change image format, image converter ; format change, transcode image ; target format, png, jpeg ; media-job
    image description: image caption, alt text, picture caption, image captioning, describe a picture, what is in the picture, alternative text ; image analysis, image understanding, vision, picture explanation ; objects, scene, text in the image ; vision-job
    image analysis: image recognition, vision, visual analysis, picture analysis, image understanding, look at a picture, computer vision, visual inspection ; image description, visual question answering, image inspection, image interpretation ; objects, colours, faces, text ; vision-job
    object detection: detect objects, recognize objects, recognise objects, find things in a picture, bounding box detection ; object recognition, image recognition, detection ; bounding box, label, confidence, class ; vision-job
    face recognition: face detection, facial recognition, recognise faces, find faces ; face match, face comparison, facial analysis ; face, age, emotion, landmark ; vision-job
    face swap: swap faces, replace face, faceswap ; face replacement, deepfake ; source face, target image ; media-job
    ocr: optical character recognition, text recognition, read text from an image, text extraction from images, image to text, recognize text ; scan text, extract text, document scanning, transcribe image ; language, page, line, confidence ; vision-job
    image classification: classify pictures, categorise images, image labelling, image tagging ; image recognition, auto tagging ; class, label, score ; vision-job
    image segmentation: segment image, mask extraction, segmentation ; background removal, mask ; mask, region ; vision-job
    reverse image search: search by image, find similar pictures, image lookup, visual search ; image source search, similar images ; image url, match, similarity ; search-kind
    image search: picture search, photo search, find pictures, search photos, look for images ; image results, stock photo search ; size, colour, license, safe search ; search-kind
    photo album: picture album, photo collection, image album, photo folder, gallery album ; gallery, photo library, album, collection ; photos, cover, title ; media-collection
    gallery: image gallery, picture gallery, photo gallery ; album, collection, image library, showcase, exhibition ; images ; media-collection
    media library: asset library, media collection, digital asset manager, dam, media store ; media folder, uploads, file library ; assets, images, videos ; media-collection
    asset: media asset, media file, digital asset, media item, creative asset ; file, resource, image, video, upload, content item ; type, size, url, tags ;
    media: multimedia, media files, media content, audiovisual material ; images and videos, clips, files, assets, content ; image, video, audio, duration, format ;
    photographer: camera person, picture taker, photo author ; author, creator, artist ; portfolio, photos ; person-role
    camera: cam, webcam, camera device ; lens, viewpoint, view, photo sensor ; lens, focal length, shutter ; device-part
    face: facial image, human face ; portrait, person ; eyes, expression, age, emotion ;
    mask: alpha mask, selection mask, matte ; selection, cutout, clipping mask ; ; design-part
    bounding box: bbox, rectangle around an object, bounding rectangle, region box ; area, region, box, rect, extent ; x, y, width, height ;
    region of interest: roi, image area, crop area ; area, rectangle, selection ; x, y, width, height ;
    palette: colour palette, color palette, colour scheme, color scheme, colour set, swatches, colorway ; colours, theme colours, dominant colours ; hex, primary, accent ; color-thing
    # --- video
    video: clip, film clip, footage, movie file, video file, vid, video clip, moving picture ; movie, film, reel, short, animation, media, upload, recording ; duration, frames, fps, resolution, views, mp4, thumbnail ; medium
    short video: reel, short, short-form video, story video, vertical video ; clip, tiktok, snippet ; ; video-form
    live stream: livestream, live broadcast, broadcast, live video, live show, streaming session ; stream, live, webcast, live feed ; viewers, streamer, chat, stream key ; video-form
    stream key: streaming key, ingest key ; ; ;
    streamer: broadcaster, live host ; channel, creator, host ; followers, viewers ; person-role
    video channel: channel, youtube channel, creator channel, uploader page ; creator, uploader, account ; subscribers, videos, views ; media-source
    uploader: video creator, content creator, up, creator, channel owner ; author, channel, publisher, youtuber ; followers, videos ; person-role
    video playlist: list of videos, video collection, video series ; playlist, series ; videos ; media-collection
    watch later: watchlist, to-watch list, watch list, plan to watch, saved to watch ; queue, favorites, wishlist ; ; media-collection
    watch history: viewing history, what was watched, recently watched ; history, viewing log, watched list ;  ; media-collection
    frame: video frame, still frame, keyframe image, single picture of a video ; still, image, screenshot, key frame ; timestamp ; video-part
    keyframe: key frame, animation key ; frame ; time, value, easing ; animation-part
    scene detection: shot detection, cut detection, scene split ; ; scene, timestamp ; media-job
    video generation: text to video, text-to-video, video creation, ai video, make a clip, generate footage, video synthesis ; animate, movie making, film generation, clip generation ; prompt, duration, resolution, aspect ratio ; media-job
    image to video: animate a picture, photo animation, image-to-video, bring a photo to life, img2video ; animation ; image, motion, duration ; media-job
    video editing: edit a clip, video edit, cut video, montage ; trim, edit, film editing ; clip, track, timeline, transition ; media-job
    video trim: trim, cut, clip a video, shorten, cut a segment, cut out a part ; extract segment ; start time, end time ; media-job
    concatenate video: merge videos, join clips, combine clips, stitch videos ; join, concat, merge ; ; media-job
    transcode: video conversion, convert video, change video format, re-encode, video converter ; encode, convert, compress ; codec, bitrate, format, container ; media-job
    video download: download clip, save a video, grab video ; video ripping, fetch video ; quality, resolution, format ; media-job
    extract audio: audio extraction, strip the sound, rip audio, video to mp3, get the soundtrack ; separate audio ; ; media-job
    extract frames: frame extraction, grab frames, video to images, take stills ; thumbnails, screenshots from video ; fps, timestamp, interval ; media-job
    video summary: summary of a clip, what a video is about, video digest ; transcript summary, highlights, key moments ; ;
    video project: editing project, editing timeline, video draft ; composition, project, sequence, draft ; tracks, clips, resolution, fps ;
    video track: editing track, timeline lane ; layer, channel ; clips ; media-track
    audio track: sound track, audio lane, audio channel ; soundtrack, audio stream, voice track ; volume, mute, solo, pan ; media-track
    video transition: scene transition, cross fade, crossfade, dissolve ; transition, effect, fade ; duration ; video-part
    overlay: superimposed layer, on-screen graphic, lower third ; layer, watermark, picture in picture ; position, opacity ; video-part
    codec: encoder, compression codec, encoding format ; format, compression ; h264, hevc, aac ; media-property
    bitrate: bit rate, data rate, encoding rate ; quality, bandwidth ; kbps ; media-property
    frame rate: fps, frames per second ; refresh rate, speed ; ; media-property
    sample rate: sampling rate, sampling frequency ; khz, quality ; hertz ; media-property
    subtitle: caption, subtitles, closed caption, captions, cc, subs, srt, timed text, on-screen text, vtt ; transcript, translation, text track ; timing, language, cue ; media-text
    transcript: transcription, transcribed text, spoken text, written version of the speech, text of the video, what was said ; captions, subtitles, subtitle text, speech text, minutes, notes ; speaker, timestamp, segment, language ; media-text
    lyrics: song text, song words, words of a song, lyric sheet ; verse, song lines ; verse, chorus, line ; media-text
    script: screenplay, video script, dialogue script, teleplay, narration text ; storyline, dialogue, text to read ; scenes, lines, speaker ; media-text
    storyboard: shot list, scene plan, visual outline ; comic strip, scene list ; shots, panels, scenes ; media-text
    barrage: danmaku, bullet comments, scrolling comments, on-screen comments ; video comments, live comments ; timestamp, colour ; media-text
    video comment: comment below a video, viewer comment, viewer remark ; comment, remark, feedback, reply ; author, likes ;
    view count: views, number of views, plays, watch count, play count ; popularity, audience, impressions ; ; media-metric
    watch time: viewing time, time watched, minutes watched ; retention, view duration ; ; media-metric
    subscriber count: number of subscribers, followers count, audience size ; subscribers, followers ; ; media-metric
    trending videos: popular videos, most viewed videos, hot videos, viral videos ; trending list, charts, what is hot ; region, category ;
    player: media player, playback device, video player, music player ; speaker, playback, output device ; volume, progress, queue ;
    playback: play state, now playing, what is playing, playback state, playing status, currently playing ; player status, current track, player ; position, volume, shuffle, repeat, paused ;
    play: start playback, resume playback, begin playing, start the music, put on ; resume, listen, watch ; ; playback-act
    pause: pause playback, halt playback, hold the music, stop for a moment ; stop, freeze ; ; playback-act
    next track: skip, skip forward, play next, skip to next, following song, next song ; forward, advance ; ; playback-act
    previous track: go back a song, last song, skip back, play previous, previous song ; back, rewind ; ; playback-act
    seek: jump to position, scrub, move the playhead, fast forward, rewind ; position, playhead, go to time ; ms, seconds ; playback-act
    shuffle: random order, shuffle mode, random playback ; mix, randomise ; ; playback-act
    repeat: loop, repeat mode, play again ; loop mode ; ; playback-act
    volume: loudness, sound level, audio level, how loud, gain ; level, mute ; percent, decibel ; audio-property
    mute: silence, sound off, turn off the sound ; volume off ; ; playback-act
    play queue: queue, up next, play list to come, upcoming tracks, upcoming songs, next songs ; playing list ; tracks ; media-collection
    playback device: output device, speaker, player device, cast device, listening device ; device, cast target ; volume, active ;
    # --- audio, music
    audio: sound, sound file, audio file, audio clip, sound clip, sound recording, audio recording ; music, track, voice, speech, mp3, wav, sample, recording ; duration, waveform, sample rate, channel, bitrate ; medium
    music: song, tune, melody, musical piece, piece of music ; track, soundtrack, audio, composition, sound ; tempo, key, genre, instrument, artist ;
    song: track, tune, music track, piece of music, musical track, single, recording, number ; music, title, audio track ; artist, album, duration, lyrics, tempo, bpm, isrc ; music-thing
    album: record, music album, lp, release, ep, disc ; full-length, studio album, collection of songs ; tracks, artist, release date, cover, label ; music-thing
    artist: musician, band, singer, performer, music artist, music act, musical group ; composer, singer-songwriter, group, rapper ; albums, songs, genre, discography ; music-thing
    composer: songwriter, music writer ; artist, author ; works ; person-role
    playlist: song list, track list, music list, mix, mixtape, list of songs, music collection ; saved list, set, compilation, collection ; tracks, songs, owner, cover ; music-thing
    music genre: genre, style of music, musical style ; category, mood, vibe ; rock, jazz, pop ; music-thing
    genre: kind, style, category of works, type of film, type of book ; category, theme, tag ; action, comedy, drama ;
    liked songs: saved songs, favourite songs, loved tracks, saved tracks, hearted songs, music library ; favorites, library, collection, likes ; ; media-collection
    listening history: recently played, recently heard, play history, listening log, scrobbles, what was listened to ; history, recent tracks, last played ; ; media-collection
    top tracks: most played songs, favourite songs, top songs, most popular songs, hits ; best songs, popular tracks, charts ; time range ; music-list
    top artists: most played artists, favourite artists, most listened musicians ; popular artists, charts ; time range ; music-list
    new releases: new albums, fresh releases, latest albums, just released ; recent releases, new music, upcoming ; ; music-list
    music chart: hit list, charts, top 40, hit parade, billboard ; top songs, ranking ; rank, position ; music-list
    related artists: similar artists, artists like this one, similar bands ; recommended artists ; ; music-list
    music recommendation: song suggestion, suggested songs, music suggestions, similar songs ; recommended tracks, discover, radio, mix ; seed tracks, genre, mood ; music-list
    audio features: song characteristics, track features, danceability, acoustic properties of a song ; song analysis, mood, energy ; danceability, energy, valence, tempo, key, loudness ;
    concert: gig, live show, live performance, music event ; show, tour date, event ; venue, artist, ticket, date ; event-kind
    tour: concert tour, tour dates, run of shows ; gigs, concerts ; cities, venues ;
    setlist: songs played at a concert, concert songs ; playlist ; ; music-list
    discography: all albums of an artist, complete works of a musician, an artist's albums ; catalogue, releases ; albums, singles ; music-list
    music generation: song generation, compose music, ai music, text to music, make a song, generate a tune, music creation ; songwriting, composition, compose, beat making ; prompt, lyrics, genre, mood, duration ; media-job
    sound effect: sfx, sound fx, audio effect, foley, noise effect ; sound, sample, noise ; duration, prompt ; audio-form
    background music: bgm, backing track, music bed, soundtrack ; score, instrumental ; volume, fade ; audio-form
    soundtrack: ost, score, film music, original soundtrack ; background music, theme song ; ; audio-form
    voice recording: voice memo, voice note, spoken recording, dictation, voice message ; audio message, audio note, recording ; duration, transcript ; audio-form
    ringtone: ring tone ; chime, alarm tone ;  ; audio-form
    podcast: audio show, podcast show, radio show, talk show, programme ; show, series, audio series, feed ; episodes, host, publisher, rss ; audio-show
    episode: podcast episode, instalment, installment, show part, part of a series, issue of the show ; track, edition ; season, number, duration, air date ; show-part
    season: series season, run of episodes ; volume, cour ; episodes ; show-part
    audiobook: spoken book, book on tape, talking book, narrated book ; book, audio ; narrator, chapters, duration ; audio-show
    radio station: radio, radio channel, broadcaster, internet radio, station ; channel, stream, broadcast ; frequency, genre, country, bitrate ; audio-show
    sound sample: sample, audio sample, loop, one-shot ; clip, sound, sample pack ; bpm, key ; audio-form
    midi: midi file, midi clip, midi sequence, midi notes, musical notes ; note data, score, sequence ; note, velocity, channel, pitch ; music-part
    musical note: note, tone, pitch ; key, sound ; pitch, velocity, duration, start time ; music-part
    chord: harmony, chord progression, triad ; notes, progression ; root, quality ; music-part
    scale: musical scale, mode ; key ; notes ; music-part
    melody: tune, lead line ; theme, phrase ; notes ; music-part
    rhythm: beat, drum pattern, groove ; drums, percussion pattern ; kick, snare ; music-part
    tempo: bpm, beats per minute, speed of the music, song speed ; pace, speed ; ; audio-property
    pitch: tone height, frequency of the voice, key shift ; tone, note, key ; semitone, hertz ; audio-property
    key signature: musical key, song key, tonality ; scale ; ; audio-property
    time signature: metre, meter, beats per bar ; ; ; audio-property
    sheet music: score, music notation, musical score, notation, partition, tablature ; tabs, notes ; staff, bar, measure ; music-part
    instrument: musical instrument, synth, virtual instrument, synthesizer, sound patch ; preset, plugin, device, sound ; piano, guitar, drums ; music-part
    audio plugin: effect plugin, vst, audio device, effect unit ; effect, instrument ; parameter, preset ; music-part
    arrangement: arrangement view, song structure, song timeline ; session, composition ; ; music-part
    clip slot: session slot, launch slot ; clip, scene ; ; music-part
    mixer: mixing desk, mixing console, audio mix ; mix, channel strip ; volume, pan, send ; music-part
    equalizer: eq, equaliser, tone control ; filter ; bass, treble, band ; audio-effect
    reverb: echo, room effect ; delay ; ; audio-effect
    fade: fade in, fade out, fading ; crossfade ; duration ; audio-effect
    noise removal: denoise, noise reduction, clean up audio, background noise removal ; audio enhancement, audio cleanup, voice isolation ; ; media-job
    stem separation: vocal removal, source separation, split vocals, isolate vocals, karaoke maker ; voice isolation, audio separation ; vocals, drums, bass ; media-job
    audio conversion: convert audio, change audio format, audio converter ;  ; mp3, wav, flac, ogg ; media-job
    audio trim: cut audio, shorten sound, cut out a part of the sound ; trim, split, clip ; start, end ; media-job
    waveform: audio wave, sound wave, wave shape ; spectrum, spectrogram ; amplitude, peak ; audio-property
    spectrogram: frequency spectrum, sonogram ; spectrum, frequency analysis ; ; audio-property
    music recognition: song identification, what song is this, audio fingerprint, identify a tune ; song lookup, shazam ; ; vision-job
    # --- speech
    text to speech: tts, speech synthesis, read aloud, speak, say out loud, voice generation, text-to-speech, voice synthesis, synthesize speech, spoken audio, voice over, voiceover, narration ; narrate, say, talk, audio generation, voice output, speech generation ; voice, speed, pitch, language, stability ; speech-job
    speech to text: stt, transcription, transcribe, speech recognition, asr, dictation, voice recognition, speech-to-text, audio to text, turn speech into text, voice to text ; transcript, captioning, write down speech, listening ; language, speaker, timestamps, segments ; speech-job
    voice cloning: clone a voice, voice clone, copy a voice, imitate a voice, custom voice creation ; voice model ; sample, recording ; speech-job
    voice conversion: speech to speech, voice changer, change a voice ; revoice ; target voice ; speech-job
    voice design: create voice from a description, voice preview ; new voice, voice creation ; ; speech-job
    speaker diarization: who spoke when, speaker separation, speaker identification, speaker labels, diarisation ; speaker recognition ; speaker, segment ; speech-job
    dubbing: dub, voice translation, video translation, audio translation, revoice ; voice over, localisation ; target language ; speech-job
    lip sync: lipsync, lip-sync, mouth movement, sync lips to audio ; talking photo, talking head ; ; media-job
    voice: speaker, narrator, speaking voice, tts voice, voice actor, reading voice ; voice model, tone, speaker id, accent ; gender, accent, language, age, pitch ;
    speech: spoken words, talk, spoken language, utterance ; voice, audio, address ; ; medium
    voice call: phone call, audio call, voice conversation, telephone call ; call, conversation ; caller, duration, recording ; call-kind
    voice agent: phone agent, voice bot, voice assistant, conversational voice ai ; assistant, bot, agent ; first message, voice, prompt ;
    accent: dialect, regional pronunciation ; pronunciation, locale ; ;
    pronunciation: phonetic spelling, how a word is said, phonetics, ipa ; audio of the word, accent, sound of a word ; phoneme, stress, syllable ; word-facet
    speaker: person speaking, talker, spokesperson ; presenter, participant, voice ; ; person-role
    microphone: mic, audio input, input device, recording device ; audio source, sound input ; ; device-part
    loudspeaker: speaker, audio output, sound device ; headphones, output device ; volume ; device-part
    # --- 3D, game engines
    3d model: 3d object, three-dimensional model, 3d asset, mesh, cad model ; model, object, shape, geometry, glb, obj, asset ; vertices, faces, material, texture, polygons ; medium
    scene: 3d scene, level, world, stage, game scene, scene file ; map, environment, set, scene tree, layout ; objects, cameras, lights, nodes ; three-d-thing
    scene tree: scene hierarchy, node tree, object tree, scene graph, outliner ; hierarchy, scene structure, scene info, object list ; nodes, parent, children ; three-d-thing
    mesh: polygon mesh, geometry, 3d geometry, triangle mesh, wireframe model ; 3d model, shape, object, surface ; vertex, face, edge, uv ; three-d-thing
    scene object: game object, gameobject, 3d object, object in the scene, entity, prop ; actor, node, mesh, thing in the world, item, primitive ; position, rotation, scale, transform, material ; three-d-thing
    actor: level actor, scene actor, placed object ; game object, entity, object in the scene ; transform, component, class ; three-d-thing
    primitive: basic shape, primitive shape, simple solid ; cube, sphere, cylinder, cone, plane, torus, box ; size, radius, height ; three-d-thing
    cube: box, cuboid, block ; ; width, height, depth ; solid-shape
    sphere: ball, globe, orb ; ; radius ; solid-shape
    cylinder: tube, pillar ; ; radius, height ; solid-shape
    cone: ; ; radius, height ; solid-shape
    torus: doughnut, donut shape, ring solid ; ; ; solid-shape
    game node: scene node, engine node ; node, game object ; property, script, child ; three-d-thing
    game component: behaviour, behavior, engine component, attached component, script component ; component, module ; property ; three-d-thing
    material: surface material, shader material, surface look, surface finish ; texture, shader, colour, surface ; colour, roughness, metallic, shader ; three-d-thing
    shader: shader program, shading program, glsl program ; material, shader graph, effect ; uniform, vertex, fragment ; three-d-thing
    light: lamp, light source, scene light, lighting ; spotlight, sun, illumination ; intensity, colour, energy, shadow ; three-d-thing
    scene camera: viewport camera, virtual camera, viewpoint, camera object ; view, camera angle, point of view ; field of view, position, target ; three-d-thing
    viewport: 3d view, view window, editor view, visible area ; window, screen, view ; width, height ;
    rig: skeleton, armature, bones, character rig ; joints, bone structure ; bone, weight ; three-d-thing
    animation: motion, animated clip, movement sequence, animation clip ; video, keyframes, motion graphic, gif, tween ; keyframe, duration, easing, loop ; medium
    motion capture: mocap, body tracking ; animation ; ;
    particle system: particles, particle emitter, particle effect, vfx ; effect, emitter ; lifetime, rate ; three-d-thing
    physics: rigid body, physics body, physical simulation ; collision, gravity ; mass, friction, velocity ; three-d-thing
    collider: collision shape, hitbox, collision box ; bounds ; ; three-d-thing
    terrain: landscape, ground, heightmap ; ground surface, map ; height, brush ; three-d-thing
    prefab: reusable game object, object template ; template, asset, packed scene ;  ; three-d-thing
    blueprint: visual script, blueprint class, node script ; class, graph ; variables, functions, event graph, nodes ; three-d-thing
    sprite: 2d image of a character, game sprite, sprite image ; image, texture, character image, sprite sheet ; frame, position ; three-d-thing
    sprite sheet: spritesheet, sprite atlas, texture atlas ; tileset, sprites ; frame, rows, columns ; three-d-thing
    tilemap: tile map, tile grid, map grid ; level, tileset ; tile, layer ; three-d-thing
    tileset: tile set, tiles, tile collection ; sprites ; ; three-d-thing
    game engine: engine, game editor, 3d engine ; editor, framework ; project, scene ;
    game project: engine project ; project, game ; scenes, scripts, assets ;
    play mode: run the game, game run, start the game, test play ; launch, preview, debug run ; ;
    modifier: mesh modifier, geometry modifier ; effect, operation ; ; three-d-thing
    boolean operation: union, difference, intersection, cut solids ; combine shapes, subtract ; ;
    extrude: extrusion, pull out, push a face ; raise ; distance ; three-d-act
    bevel: chamfer, fillet, rounded edge ; round corner ; radius ; three-d-act
    uv map: uv unwrapping, texture coordinates, uv layout ; texture mapping ; ; three-d-thing
    transform: placement, position rotation and scale, object placement, pose ; position, location, orientation, move ; position, rotation, scale, x, y, z ;
    position: location, coordinates, place, spot ; point, offset, xy, placement ; x, y, z ; transform-part
    rotation: angle, orientation, turn, heading ; tilt, spin ; degrees, x, y, z, yaw, pitch, roll ; transform-part
    scale factor: scale, size multiplier, zoom factor ; size, ratio ; ; transform-part
    render: rendered image, rendering, render a scene, image of the scene ; draw, preview, screenshot, output image ; resolution, samples, engine ;
    3d generation: text to 3d, image to 3d, generate a 3d model, 3d model generation ; model creation, mesh generation, 3d creation ; prompt, mesh, texture ; media-job
    3d print: three-dimensional printing, additive manufacturing, print job ; printer, slicing ; filament, gcode, bed temperature, layer height ;
    cad: computer-aided design, cad drawing, technical drawing, engineering drawing ; drawing, part, blueprint, model ; dimension, sketch, layer, part ;
    stl: stl file, printable model, mesh file ; 3d model, print file ; ; 3d-format
    gltf: glb, gltf file ; 3d model ; ; 3d-format
    # --- UI design tools
    design: design file, layout, artwork, creation, creative, graphic design ; document, file, project, mockup, canvas, template, composition ; pages, frames, thumbnail, elements ;
    design document: design file, project file, figma file, artboard file ; document, file, canvas ; pages, layers, nodes ; design-part
    canvas: drawing board, drawing area, drawing surface, whiteboard surface ; board, stage ; width, height, zoom ; design-part
    whiteboard: drawing board, collaborative board, online board, board ; canvas, diagram, mural ; sticky note, shape, connector, frame ; design-part
    sticky note: post-it, sticky, note card ; note, card ; colour, text ; design-part
    frame: artboard, design frame, screen frame, container frame ; container, section, panel ; width, height, auto layout ; design-part
    ui component: component, widget, control, interface element, interface part, building block ; element, module, part, block ; props, variant, state, slot ; design-part
    component set: variant set, group of variants ; variants ;  ; design-part
    component variant: variant, version of a component, component state ; variation, option ; ; design-part
    component library: ui library, ui kit, component kit, design library, pattern library ; design system, registry, toolkit ; components ; design-library
    design system: style guide, design language, brand system ; component library, guidelines, ui kit, theme ; tokens, components, guidelines, typography ; design-library
    component instance: instance, copy of a component, placed component ;  ; overrides ; design-part
    layer: design layer, image layer, drawing layer, level in the stack ; node, element, sheet, plane ; visibility, opacity, blend mode, order ; design-part
    design node: node, design element, canvas element, canvas object, element on the page ; layer, object, item, shape ; fill, stroke, x, y, width, height, parent ; design-part
    selection: selected elements, current selection, what is selected, selected layer, highlighted part ; choice, active element, current object ; ;
    group: grouped layers, layer group, grouped elements ; set, container ;  ; design-part
    design page: canvas page, page of the design ; page ; frames ; design-part
    shape: geometric figure, figure, form, outline ; rectangle, ellipse, line, polygon, drawing object ; fill, stroke, corner ; design-part
    rectangle: rect, box, square ; oblong, frame ; width, height, corner radius ; flat-shape
    ellipse: circle, oval, disc ; round shape ; radius ; flat-shape
    line: straight line, stroke line, segment ; connector, rule ; start, end ; flat-shape
    polygon: many-sided shape, triangle, hexagon ; shape ; points, sides ; flat-shape
    star shape: star figure ; ; points ; flat-shape
    arrow: pointer, arrow line ; connector, link ; start, end ; flat-shape
    vector path: bezier path, curve, spline, outline path ; shape, line ; points, handles ; flat-shape
    text element: text box, text layer, text node, label, text block, text field on the canvas ; caption, heading, paragraph ; font, size, characters ; design-part
    connector: connecting line, link line, edge between shapes ; arrow, link, wire ; start, end ; design-part
    text style: type style, character style, typography style, font style ; typography, text formatting ; font, size, weight, line height ; style-thing
    color style: colour style, paint style, fill style, colour swatch ; colour, colour token ; ; style-thing
    effect style: shadow style, visual effect style ; effect, shadow ; blur, drop shadow ; style-thing
    style: look, appearance, styling, visual style, look and feel ; theme, formatting, design, format ; colour, font, border ;
    theme: skin, colour theme, look and feel, visual theme, appearance preset ; style, template, palette, mode ; colours, fonts, dark, light ;
    dark mode: night mode, dark theme ; theme ; ; theme-mode
    light mode: day mode, light theme ; theme ; ; theme-mode
    design token: style token, design variable, style variable, token, theme variable ; variable, constant, style value ; colour, spacing, typography, radius ; style-thing
    design variable: variable, token ; design token, style variable ; mode, collection ; style-thing
    fill: fill colour, background fill, paint, inner colour ; colour, background ; solid, gradient ; style-property
    stroke: outline, border, border colour, line colour, edge line ; line ; weight, dash ; style-property
    corner radius: border radius, rounded corners, roundness ; ; ; style-property
    shadow: drop shadow, box shadow ; effect, glow ; blur, offset ; style-property
    opacity: transparency, alpha, see-through level ; visibility ; percent ; style-property
    gradient: colour gradient, color ramp, colour transition, blend of colours ; ramp ; stops, angle ; style-property
    padding: inner spacing, inset ; spacing, gap ; top, left ; style-property
    margin: outer spacing, outside space ; spacing, gap ; top, left ; style-property
    spacing: gap, distance between items ; margin, padding ; ; style-property
    alignment: align, line up, justification ; distribution, positioning ; left, center, right ; style-property
    auto layout: flex layout, flexbox, automatic layout, stack layout ; layout, arrangement ; direction, gap, padding ; design-part
    layout: arrangement, page layout, placement of elements, composition ; structure, grid, template ; columns, rows, regions ;
    layout grid: grid, column grid, guide grid ; guides, layout ; columns, rows, gutter ; design-part
    wireframe: screen sketch, ui sketch, low-fidelity design ; prototype, mockup, screen design, layout ; ; design-product
    prototype: clickable prototype, interactive mockup ; mockup, demo ; flows, interactions ; design-product
    mockup: product mockup, device mockup, visual mock ; wireframe, design preview ; ; design-product
    user interface: ui, interface, gui, screen design, front end, frontend ; screen, view, layout ; buttons, forms, menus ;
    button: push button, clickable button, cta ; control, link, key ; label, state ; ui-element
    text field: input field, text input, text box, form field, entry field ; input, field ; placeholder, value ; ui-element
    dropdown: select box, select menu, drop-down, combo box, picklist ; menu, list box, options ; options ; ui-element
    checkbox: tick box, check box ; toggle, option ; ; ui-element
    radio button: option button ; choice ; ; ui-element
    slider: range control, range input ; control ; min, max ; ui-element
    toggle: switch, on/off control ; checkbox ; ; ui-element
    menu: navigation menu, menu bar, nav ; sidebar, list of choices ; items ; ui-element
    sidebar: side panel, side bar, drawer ; panel, navigation ; ; ui-element
    modal: dialog, dialogue box, popup, pop-up, dialog box, overlay window ; alert, window ; ; ui-element
    tooltip: hint, hover text ; help text ; ; ui-element
    tab bar: tabs, tab strip ; navigation ; ; ui-element
    tile: panel, content card, info box ; card, widget ; ; ui-element
    carousel: image slider, slideshow ; gallery ; slides ; ui-element
    export asset: design export, exported image, node image, rendered node ; image export, asset download, render ; format, scale ;
    design to code: code from a design, design to html, front-end code of a design ; ui code, component code, code generation ; react, tailwind, css ;
    brand kit: brand assets, brand guidelines, brand identity, corporate design, brand style ; logos, brand colours, style guide ; logo, colours, fonts ; design-library
    design comment: comment on the design, design feedback, review note, pinned comment ; comment, annotation, note ; author, position ;
    annotation: markup, remark, marginal note, callout ; comment, label, highlight, note ; ;
    design template: layout template, ready-made design, preset design ; template, sample, starter ; category, size ;
    css: stylesheet, style sheet, css rule, css style ; styling, style ; selector, property, class ; code-format
    css selector: selector, element locator, dom selector, element query, xpath ; locator, element reference, path of the element ; class, id ;
    # --- colours, fonts, icons, QR
    color: colour, hue, tint, shade, hex colour ; rgb, paint, swatch, tone ; hex, rgb, hsl, red, green, blue, opacity ; color-thing
    hex color: hex code, hex value, html colour, colour code ; colour ;  ; color-format
    rgb: rgb value, red green blue ; rgba, colour ; red, green, blue ; color-format
    hsl: hue saturation lightness ; hsv, hsla ; ; color-format
    cmyk: print colours ; ; ; color-format
    color contrast: contrast ratio, colour contrast, wcag contrast, readability of colours ; accessibility check, legibility ; foreground, background ; color-thing
    dominant color: main colour, prevailing colour, key colour ; average colour, palette ; ; color-thing
    complementary color: matching colour, colour harmony ; opposite colour ; ; color-thing
    font: typeface, font family, type family, lettering, web font ; typography, text style, fonts ; weight, style, size, glyph ; style-thing
    font size: text size, type size, point size ; size ; ; text-property
    font weight: boldness, bold, type weight ; thickness ; ; text-property
    line height: leading, line spacing ; spacing ; ; text-property
    letter spacing: tracking, kerning ; spacing ; ; text-property
    typography: type, typographic style, fonts and text styles ; font, text style, lettering ; family, weight, line height ; style-thing
    qr code: qr, quick response code, two-dimensional barcode, 2d barcode, scannable code, matrix code ; code, data matrix ; size, error correction, foreground, background, logo ; code-image
    barcode: bar code, ean, upc, product barcode ; scan code, gtin, isbn barcode ; digits, symbology ; code-image
    qr code decoding: read a qr code, scan a qr code, decode qr ; barcode reader, scanner ; ;
    captcha: human check, challenge image, robot test ; challenge, verification ; ; code-image
    # --- diagrams, charts, mind maps
    diagram: schematic, drawing, schema drawing, graph drawing ; mermaid, plantuml, figure, map, sketch, visual, graph, flowchart, chart, flow diagram ; node, edge, shape, arrow, label ; visual-form
    flowchart: flow chart, process diagram, flow diagram, process chart ; workflow diagram, diagram ; step, decision, arrow ; diagram-kind
    sequence diagram: interaction diagram, message sequence chart ; diagram ; participant, message, lifeline ; diagram-kind
    class diagram: uml class diagram, object model diagram ; uml, diagram ; class, method, relation ; diagram-kind
    er diagram: entity relationship diagram, erd, schema diagram, database diagram ; data model, diagram ; table, column, relation ; diagram-kind
    state diagram: state machine diagram, state chart ; diagram ; state, transition ; diagram-kind
    gantt chart: project timeline chart, schedule chart, gantt ; timeline, schedule ; task, start, end ; diagram-kind
    architecture diagram: system diagram, infrastructure diagram, component diagram, c4 diagram, cloud diagram ; system overview, diagram ; component, container, connection ; diagram-kind
    mind map: mindmap, mind-map, thought map, idea map, concept map, spider diagram ; brainstorm map, outline tree, topic tree ; branch, node, topic, central idea ; diagram-kind
    org chart: organisation chart, organogram, reporting tree ; hierarchy diagram ; manager, report ; diagram-kind
    fishbone diagram: ishikawa diagram, cause and effect diagram ; root cause diagram ; cause, effect ; diagram-kind
    venn diagram: set diagram, overlap diagram ; ; set, intersection ; diagram-kind
    sankey diagram: sankey, flow of amounts chart ; alluvial diagram ; source, target, value ; diagram-kind
    network graph: graph visualization, graph visualisation, node-link diagram, network diagram ; relationship graph, graph, network ; node, edge ; diagram-kind
    tree diagram: tree view, hierarchy chart, dendrogram ; hierarchy ; root, branch, leaf ; diagram-kind
    journey map: user journey, customer journey, journey diagram ; ; step, touchpoint ; diagram-kind
    kanban: kanban board, task board, card board ; board ; column, card ; diagram-kind
    mermaid: mermaid diagram, mermaid code, mermaid syntax, mermaid chart ; diagram code, diagram text, diagram ; ; diagram-language
    plantuml: puml, uml text, plantuml diagram ; uml diagram, diagram code ; ; diagram-language
    graphviz: dot graph, dot diagram, dot language ; diagram code ; ; diagram-language
    chart: graph, plot, data visualization, data visualisation, graphic of data, figure, visual of data, charting ; visualization, diagram, dashboard, graphic, visualise ; axis, series, legend, label, title ; visual-form
    line chart: line graph, line plot, curve, trend line ; time series plot, trend chart ; x axis, y axis ; chart-kind
    bar chart: bar graph, bar plot, column chart, column graph ;  ; bars, categories ; chart-kind
    pie chart: pie graph, donut chart, doughnut chart, pie ; share chart ; slice, percentage ; chart-kind
    area chart: area graph, filled line chart, stacked area ; ; ; chart-kind
    scatter plot: scatter chart, scatter diagram, xy plot, dot plot ; correlation plot ; points ; chart-kind
    bubble chart: bubble plot ; ; ; chart-kind
    histogram: frequency chart, distribution plot, frequency distribution ; distribution, bins ; bin, count ; chart-kind
    heatmap: heat map, density map, matrix plot ; intensity map ; cell, colour scale ; chart-kind
    box plot: boxplot, box and whisker plot, whisker chart ;  ; median, quartile, outlier ; chart-kind
    violin plot: violin chart ;  ;  ; chart-kind
    radar chart: spider chart, web chart, radar plot ; ; axes ; chart-kind
    treemap: tree map, nested rectangles chart ; ; ; chart-kind
    funnel chart: funnel, conversion funnel chart ; ; stages ; chart-kind
    gauge chart: gauge, dial, speedometer chart ; ; ; chart-kind
    word cloud: tag cloud, wordcloud, text cloud ; word frequency picture ; words, frequency ; chart-kind
    candlestick chart: candle chart, ohlc chart, price chart ; stock chart ; open, high, low, close ; chart-kind
    waterfall chart: bridge chart, cascade chart ; ; ; chart-kind
    dual axis chart: combo chart, combined chart, mixed chart ; ; ; chart-kind
    map chart: geographic map, map visualization, map plot ; map, geo chart ; region, marker, tile ; chart-kind
    sparkline: mini chart, inline chart ;  ;  ; chart-kind
    3d plot: surface plot, three-dimensional chart ; ; ; chart-kind
    visualization: visualisation, visual display, graphical view, visual representation, picture of the data ; chart, plot, graph, diagram, dashboard ; axis, colour, legend ; visual-form
    dashboard: control panel, overview board, monitoring board, cockpit ; report, board, overview ; panel, widget, chart, tile ; visual-form
    axis: chart axis, x axis, y axis, scale line ; ; tick, label ; chart-part
    legend: chart key, colour key ; labels ; ; chart-part
    data series: series, trace, line of data, plotted values ; dataset ; points ; chart-part
    data point: point, plotted value, sample ; value, measurement ; x, y ; chart-part
    timeline: chronology, time line, sequence of events, chronological view ; history, schedule, feed ; event, date, period ; visual-form
    presentation: slides, slide deck, slideshow, deck, pitch deck, powerpoint, keynote ; pptx, talk ; slide, speaker notes, layout ; medium
    slide: page of a presentation, presentation page ; page, screen ; title, bullet, notes ; presentation-part
    speaker notes: presenter notes, talking points ; notes ; ; presentation-part
    # --- LLMs, AI models
    language model: llm, large language model, chat model, text model, generative model, foundation model ; model, ai, gpt, chatbot, ai assistant, neural network, engine, ai model ; context length, temperature, tokens, provider, pricing ; ai-model
    ai model: model, machine learning model, ml model, neural network, trained model, checkpoint ; llm, network, weights, engine, algorithm ; version, parameters, license, provider, task ; ai-model
    image model: picture model, diffusion model, image generator model, text-to-image model, drawing model ; flux, checkpoint, model ; lora, sampler, resolution ; ai-model
    video model: video generator model ; model ; ; ai-model
    speech model: voice model, tts model, audio model ; model ; ; ai-model
    embedding model: vectorizer, embedder, text encoder, sentence encoder ; embeddings, model ; dimension ; ai-model
    vision model: multimodal model, image-reading model, vlm ; model ; ; ai-model
    reasoning model: thinking model ; llm, deep thinking ; reasoning effort ; ai-model
    local model: self-hosted model, on-device model, installed model, downloaded model ; ollama model, offline model ; size, quantization ; ai-model
    lora: adapter, fine-tuned adapter, low-rank adapter, style adapter ; fine-tune, add-on model ; weight, trigger word ; ai-model-part
    checkpoint: model weights, model file, saved model ; snapshot, base model ; ; ai-model-part
    model card: model description, model page, model documentation, model info ; model details, readme ; license, downloads, tags ; ai-model-part
    model list: available models, supported models, model catalogue, model catalog, which models can be used ; models, engines ; ;
    model provider: ai provider, llm provider, ai vendor, model vendor ; provider, backend, engine, platform ; models, api key, base url ;
    inference: model run, prediction, model invocation, running the model, forward pass ; generation, completion, model call ; latency, input, output ; ai-job
    prediction: inference result, predicted value, model output, forecast, estimate ; result, outcome, guess ; confidence, label, status ;
    fine-tuning: finetune, fine tune, model training, tuning, train a model, fine-tuning job, custom training ; training, adaptation ; epochs, learning rate, training file ; ai-job
    training run: training job, experiment run, ml run ; run, experiment, job ; loss, epoch, metric, hyperparameter ; ai-job
    experiment: ml experiment, trial, test run, study ; run, test, investigation ; runs, metrics, parameters ;
    hyperparameter: training parameter, tuning knob ; setting, parameter, config ; learning rate, batch size ;
    model evaluation: eval, benchmark, model test, evaluation run, grading, scoring run ; assessment, evaluation, judging, leaderboard ; score, metric, judge, rubric ; ai-job
    benchmark: performance test, comparison test, leaderboard ; evaluation, test ; score, rank ;
    leaderboard: ranking table, high scores, top list, score table ; ranking, standings, top players ; rank, score ;
    text generation: completion, text completion, chat completion, generate text, ai answer, ai response, llm response, ai reply, model answer ; ask ai, answer, writing, generation, query the model, chat ; prompt, max tokens, temperature, stop ; ai-job
    ask ai: query a model, ask a model, talk to an llm, chat with ai, consult an ai, get a second opinion from an ai, question to an assistant ; chat completion, prompt, ask, chat, send message ; question, answer, model ; ai-job
    chat: conversation with the assistant, dialogue, dialog, discussion, chat session, talk ; thread, conversation, messages, chat room ; messages, participants, history ; conversation-thing
    conversation: dialogue, dialog, chat, talk, discussion, exchange, chat history, thread ; session, message thread, interaction ; messages, turns, participants ; conversation-thing
    chat message: message, turn, utterance, chat entry ; reply, prompt, line ; role, content, sender ; conversation-thing
    chat history: message history, conversation log, chat log, past conversations, earlier messages, chat transcript ; conversation, history, memory ; messages ; conversation-thing
    chat session: session, conversation session, dialogue session ; thread, conversation ; id, state ; conversation-thing
    assistant: ai assistant, helper, copilot, virtual assistant, digital assistant ; chatbot, bot, agent, companion ; instructions, tools, model ; ai-actor
    chatbot: bot, chat bot, conversational ai, conversational agent ; assistant, agent, virtual agent ; replies, prompt ; ai-actor
    agent: ai agent, autonomous agent, intelligent agent, software agent, worker agent ; assistant, bot, worker, subagent, helper ; tools, instructions, goal, memory ; ai-actor
    sub-agent: subagent, child agent, delegated agent, helper agent ; agent, worker, specialist ; ; ai-actor
    multi-agent: agent team, agent swarm, group of agents, crew, agent network ; swarm, orchestration ; agents, roles ; ai-actor
    agent run: agent task, agent execution, autonomous run ; run, job, task ; steps, status ;
    agent handoff: hand over, delegation, handover, transfer to another agent ; delegate, escalate ; ;
    persona: character, role, personality, ai persona, role profile ; profile, system prompt, mode ; tone, traits ;
    prompt: instruction, instruction text, prompt text, request to the model, question to the model, user prompt, input text ; query, message, task description, instructions, description ; role, variables, system ; ai-text
    prompt template: prompt pattern, reusable prompt, saved prompt, prompt preset, stored prompt ; prompt, template ; variables, placeholders, arguments ; ai-text
    prompt library: prompt collection, list of prompts, prompt catalogue, prompt registry ; prompts, prompt store ; tags, categories ; ai-text
    system prompt: system message, system instruction, base instructions, developer message ; instructions, persona, guidelines ; ; ai-text
    negative prompt: exclusion prompt, what to avoid ; ; ; ai-text
    prompt improvement: prompt enhancement, enhance a prompt, optimise a prompt, prompt engineering, better prompt, rewrite the prompt, prompt refinement ; prompt optimization, improve wording ; ;
    prompt injection: jailbreak, malicious prompt, injection attack ; attack, unsafe prompt ; ;
    guardrail: safety filter, content filter, safety check, content policy ; moderation, restriction, rule ; ;
    moderation: content moderation, content safety check, harmful content check, toxicity check, abuse detection ; filter, review, toxicity ; category, flagged, score ; text-job
    token: llm token, text token, word piece ; ; ; ai-unit
    token count: number of tokens, prompt length, count tokens ; usage, size, cost ; input tokens, output tokens ; ai-metric
    context window: context length, context size, token limit ; context, memory ; ; ai-metric
    context: background, background information, surrounding information, situation ; context window, memory, documents, environment ; ;
    temperature: sampling temperature, creativity, randomness ;  ;  ; sampling-parameter
    top p: nucleus sampling ;  ;  ; sampling-parameter
    seed: random seed, starting number ; noise seed ; ; sampling-parameter
    inference steps: sampling steps, number of steps, denoising steps ; iterations ; ; sampling-parameter
    guidance scale: cfg, cfg scale, prompt strength ; ; ; sampling-parameter
    ai cost: model pricing, token price, llm cost, api spend ; usage, spending, credits ; ; ai-metric
    ai usage: token usage, model usage, usage quota, remaining credits ; credits, quota, consumption ; ; ai-metric
    tool call: function call, tool use, tool invocation, function calling ; action, call, tool execution ; arguments, result ;
    tool list: available tools, tool catalogue, what tools exist, list of functions ; capabilities, functions, commands ; name, description, schema ;
    skill: capability, ability, learned procedure ; tool, plugin, feature, talent ; ;
    structured output: json output, schema output, typed answer ; extraction ; schema ;
    image prompt: picture description, drawing instruction ; prompt ; ; ai-text
    generation job: generation task, render job, queued generation, prediction job ; job, task, request, prediction ; status, progress, result url ;
    ai workflow: ai pipeline, generation workflow, node workflow, llm chain ; workflow, pipeline, chain, flow ; nodes, inputs, outputs ;
    hallucination: made-up answer, factual error of a model ; factuality, grounding ; ;
    model context: context for the model, extra information for the model ; knowledge, documentation context ; ;
    translation: translated text, language conversion, rendering in another language, translate ; localisation, localization, interpretation, dubbing ; source language, target language ; text-job
    summary: summarization, summarisation, digest, abstract, synopsis, recap, tldr, short version, condensed version, gist, brief ; overview, outline, key points, highlights ; length, bullet points ; text-job
    paraphrase: rewording, rephrase, rewrite, say differently, reformulation, restate ; rewrite, edit, humanize ; tone, style ; text-job
    proofreading: grammar check, spell check, spelling check, correct the text, spellcheck, grammar correction ; correction, edit, language check, writing check ; errors, suggestions ; text-job
    sentiment: mood of a text, sentiment analysis, opinion, positive or negative tone, emotional tone, attitude ; emotion, tone, feeling, polarity ; positive, negative, neutral, score ; text-job
    emotion: feeling, mood, affect ; sentiment, tone ; joy, anger, sadness ; text-job
    keyword extraction: key phrases, extract keywords, key terms, topic words ; tagging, topics, terms ; keyword, score ; text-job
    entity extraction: named entity recognition, ner, extract names, find people and places in a text ; information extraction, entities ; person, organisation, place ; text-job
    text classification: categorise text, classify text, text labelling, topic classification, label text ; categorisation, tagging, zero-shot classification ; label, score ; text-job
    topic modeling: topic detection, find topics, topic extraction ; themes, clustering ; topic ; text-job
    language detection: detect language, identify the language, which language is this, language identification ; ; language code, confidence ; text-job
    question answering: answer a question, q&a, qa, get an answer, answers from documents ; ask, chat, search ; question, answer, source ; text-job
    fact check: fact-checking, verify a claim, check whether it is true, claim check, verification ; verify, validation, credibility ; claim, verdict, evidence ; text-job
    plagiarism check: copied text detection, originality check ; duplicate check, similarity ; ; text-job
    ai detection: ai text detector, is it written by ai, machine-written text check ; ; ; text-job
    essay: composition ; article, text, paper ;  ; text-form
    story: tale, narrative, short story ; fiction, plot, novel, post ; characters, plot, setting ; text-form
    poem: verse, rhyme, poetry ; lyrics, haiku ; stanza, line, poet ; text-form
    writing style: tone of voice, style of writing, tone, voice of the text ; style, register, persona ; ; text-property
    readability: reading level, ease of reading, reading ease ; text complexity, clarity, legibility ; score, grade ; text-property
    # --- thinking, problem solving
    thought: thinking step, reasoning step, step of thinking, thought step, consideration ; step, note, insight, reflection, idea ; thought number, branch, revision, next thought needed ; thinking-thing
    sequential thinking: step-by-step thinking, think step by step, chain of thought, structured thinking, step-wise reasoning, think through a problem, stepwise thinking, structured reasoning, reflective problem solving ; reasoning, problem solving, deliberation, think, scratchpad, planning, thought process ; thoughts, steps, revision, branch, hypothesis ; thinking-job
    reasoning: thinking, logic, inference, deduction, argumentation, thought process, deliberation ; analysis, problem solving, reflection, rationale ; premise, conclusion, step, evidence ; thinking-job
    think: reflect, ponder, reason, consider, mull over, think aloud, deliberate, think out loud ; analyse, plan, note, scratchpad, brainstorm ; ; thinking-job
    chain of thought: cot, reasoning chain, train of thought, reasoning trace ; chain of draft, reasoning, thoughts, steps ; ; thinking-job
    tree of thoughts: tot, branching reasoning, explore several lines of thought, beam search of thoughts, monte carlo tree search ; branching, exploration ; branch, path, score ; thinking-job
    hypothesis: assumption, conjecture, supposition, educated guess, theory ; premise, idea, claim ; evidence, confidence, test ; thinking-thing
    assumption: premise, presupposition, taken for granted ; hypothesis, belief ; ; thinking-thing
    argument: line of argument, claim and support, case, argumentation ; claim, debate, reasoning ; premise, conclusion, counterargument ; thinking-thing
    counterargument: objection, rebuttal, opposing view ; devil's advocate, critique ; ; thinking-thing
    evidence: proof, supporting fact, support ; finding, source, data ; ; thinking-thing
    conclusion: final answer, inference, verdict ; result, outcome, summary, finding ;  ; thinking-thing
    insight: finding, realisation, takeaway, learning, lesson ; idea, observation, discovery, analysis ; ; thinking-thing
    idea: concept, suggestion, notion ; brainstorm item, proposal, thought ;  ; thinking-thing
    brainstorm: brainstorming, idea generation, ideation, come up with ideas, creative thinking, generate ideas ; creativity, lateral thinking, ideas ; ideas ; thinking-job
    reflection: self-reflection, self-review, introspection, looking back, retrospection ; metacognition, review, self-critique, journal ; ; thinking-job
    metacognition: metacognitive monitoring, thinking about thinking, self-monitoring, self-assessment of knowledge ; reflection, confidence check, self-assessment ; confidence, uncertainty, bias ; thinking-job
    critique: criticism, critical review, self-critique, challenge an idea, critical evaluation, devil's advocate ; review, evaluation, feedback ; ; thinking-job
    decision making: decide, decision analysis, decision framework, weigh options, choose between options, decision support, pros and cons ; choice, evaluation, trade-off, comparison ; options, criteria, weights, outcome ; thinking-job
    problem solving: solve a problem, work out a solution, find a solution, problem-solving, crack a problem, tackle a problem ; reasoning, debugging, thinking, solution finding ; problem, constraint, solution ; thinking-job
    mental model: thinking model, thinking framework, model of thought, reasoning tool, first principles ; heuristic, framework, concept ; first principles, occam's razor, opportunity cost ; thinking-job
    debugging approach: debugging method, way to find a bug, troubleshooting method ; problem solving ;  ; thinking-job
    scientific method: hypothesis testing, scientific inquiry, experiment design ; experiment, research ; observation, question, hypothesis, experiment ; thinking-job
    visual reasoning: diagrammatic thinking, spatial reasoning, think in pictures ; diagrams ; ; thinking-job
    analogical reasoning: analogy, metaphor thinking, reasoning by comparison ; comparison ; ; thinking-job
    causal analysis: root cause analysis, cause and effect, causal reasoning, five whys, why did it happen ; diagnosis, troubleshooting ; cause, effect ; thinking-job
    debate: discussion of pros and cons, structured argument, dialectic ; argumentation, discussion ; thesis, antithesis ; thinking-job
    design pattern: programming pattern, software pattern, architecture pattern ; pattern, best practice ; ; thinking-job
    programming paradigm: coding paradigm, programming style, functional or object-oriented style ; ; ; thinking-job
    collaborative reasoning: group thinking, multi-expert discussion, panel of experts, multi-perspective thinking, several personas ; perspectives ; persona, viewpoint ; thinking-job
    perspective: viewpoint, point of view, angle, standpoint ; opinion, lens ; ;
    systems thinking: holistic thinking, feedback loops ; system analysis ; ; thinking-job
    ethical analysis: moral reasoning, ethics check ; ; ; thinking-job
    bias: cognitive bias, thinking error, prejudice, fallacy ; error, distortion ; ;
    plan: course of action, approach, game plan, strategy, roadmap ; schedule, outline, steps, task list ; steps, goal ;
    scratchpad: working notes, notepad for thinking, thinking space, draft space ; notes, memory, buffer ; ;
    branch of thought: alternative line, alternative path ; branch, alternative ; ; thinking-thing
    riddle: brain teaser, brainteaser, conundrum, logic puzzle, enigma ; quiz question, problem, mystery, puzzle ; answer, hint ; puzzle-kind
    math problem: maths problem, equation, arithmetic problem, sum, mathematical task ; calculation, exercise ; expression, variable, solution ; puzzle-kind
    sudoku: number puzzle, sudoku grid ; puzzle ; cell, row ; puzzle-kind
    crossword: word puzzle, crossword puzzle ; clue, puzzle ; clue, across, down ; puzzle-kind
    jigsaw: jigsaw puzzle, picture puzzle ; ; pieces ; puzzle-kind
    constraint solving: solver, constraint problem, satisfiability, sat solving, optimisation problem ; logic solver, optimization, linear programming ; variables, constraints, objective ; thinking-job
    theorem proof: proof, logical proof, theorem proving ; lemma, derivation ; axiom, goal, tactic ; thinking-job
    # --- memory, knowledge graph
    memory: remembered fact, stored knowledge, recollection, remembered information, saved fact, long-term memory, remembered note ; note, knowledge, fact, context, history, observation ; content, tags, importance, timestamp ; knowledge-thing
    memory bank: memory store, knowledge store, memory database, memory storage ; notebook, knowledge base, memory ; ; knowledge-store
    remember: store a memory, save to memory, memorise, memorize, keep in mind, retain, note down, add memory ; save, store, write, record ; ; memory-act
    recall: retrieve memories, remember what was said, look in memory, fetch memories, bring back, search memory ; search, retrieval, read ;  ; memory-act
    forget: delete a memory, erase memories, drop from memory ; remove, delete ; ; memory-act
    short-term memory: working memory, session memory, temporary memory ; context, scratchpad ; ; memory-kind
    long-term memory: persistent memory, permanent memory ; knowledge ; ; memory-kind
    knowledge graph: memory graph, entity graph, fact network, network of knowledge, graph of entities, semantic network ; knowledge base, graph, memory, graph database ; entities, relations, observations, nodes, edges ; knowledge-store
    graph database: graph store, property graph ; knowledge graph, database ; node, edge, label ; knowledge-store
    entity: graph node, concept node, knowledge node, node of the graph, named thing, knowledge entry ; object, thing, person, item, concept, node, record ; name, type, observations, attributes ; knowledge-thing
    relation: relationship, link between entities, connection, edge, association, tie between entities, graph edge ; link, reference, predicate, dependency, triple ; from, to, relation type, strength ; knowledge-thing
    observation: fact about an entity, remembered detail, noted fact, entity note, statement about an entity ; note, attribute, remark, memory, detail, property ; content ; knowledge-thing
    fact: piece of knowledge, true statement, assertion ; claim, statement, memory, trivia, information ; ; knowledge-thing
    triple: subject predicate object, statement, rdf statement ; relation, fact, edge ; subject, predicate, object ; knowledge-thing
    ontology: taxonomy, concept scheme, class hierarchy, vocabulary ; schema, classification, thesaurus ; class, property ; knowledge-store
    concept: notion, idea, term, topic ; entity, subject, keyword ; definition, related concepts ; knowledge-thing
    knowledge base: kb, knowledge store, knowledge repository, knowledge collection, library of documents, wiki, internal documents ; help center, documentation, document store, memory, corpus, faq ; articles, documents, chunks ; knowledge-store
    note: memo, jotting, remark, written note, zettel, markdown note, notebook entry ; document, page, entry, memory ; title, tags, links ; text-form
    backlink: incoming link, linked mention, reverse link ; link, reference ; ; link-kind
    learning: lesson learned, what was learned, takeaway ; insight, experience, knowledge ; ;
    user preference: preference, likes and dislikes, personal setting, taste ; setting, profile, memory ; ;
    # --- embeddings, vector search, RAG
    embedding: vector, vector representation, text vector, numeric representation, dense vector, feature vector ; vectors, encoding, representation ; dimension, model ; rag-thing
    vector database: vector store, embedding store, vector db ; search index, collection, index, knowledge base ; collection, dimension, metric, points ; rag-store
    vector collection: collection, vector index, embedding collection, namespace ; index, table, dataset, knowledge base ; vectors, points, dimension, distance metric ; rag-store
    vector search: semantic search, similarity search, nearest neighbour search, nearest neighbor search, meaning-based search, embedding search, search by meaning, knn search, find similar texts, neural search ; retrieval, search by similarity, related content, search ; query vector, top k, score, threshold ; search-kind
    keyword search: full text search, full-text search, lexical search, bm25, text search, word search ; search, text lookup, grep ; keywords, phrase ; search-kind
    hybrid search: combined search, keyword and semantic search ; search ;  ; search-kind
    regex search: pattern search, regular expression search, grep ; text search, pattern match ; pattern, flags ; search-kind
    fuzzy search: approximate search, approximate match, typo-tolerant search ; near match, search ; ; search-kind
    faceted search: filtered search, search with facets ; filter, facet ; ; search-kind
    similarity: likeness, resemblance, closeness, similarity score, cosine similarity, how alike ; distance, match, relatedness ; score, metric ;
    rerank: reranking, re-ranking, reorder by relevance, relevance scoring ; ranking, sort by relevance ; ; ai-job
    retrieval: rag, retrieval-augmented generation, fetch relevant passages, grounded answer, document retrieval, retrieve context ; question answering, search, lookup, knowledge search, passage search ; query, chunks, sources, citations ; ai-job
    chunk: text chunk, passage, text segment, snippet, excerpt, piece of a document ; section, paragraph, fragment, part ; text, position, score ; rag-thing
    chunking: split text, text splitting, break a document into pieces, segmentation ; split, divide ; size, overlap ; text-job
    ingestion: document ingestion, index a document, add to the knowledge base, load documents, feed documents, indexing ; upload, import, embed, add document ; ;
    search index: index, inverted index, search catalogue ; collection, database ; documents, mapping, settings ; rag-store
    corpus: text collection, body of texts, document collection ; dataset, library, archive ; documents ; rag-store
    citation: source reference, quotation source, reference to a source, footnote ; reference, bibliography entry, link, source ; author, title, year, doi ;
    dataset: data set, data collection, training data, table of data, corpus ; data, data file, collection, database, table ; rows, columns, splits, features, license, downloads ; ml-thing
    dataset split: subset, partition, train split, test split ; part, fold ; ; ml-thing
    dataset row: sample, example, record, data row ; item, entry ; ; ml-thing
    feature: data feature, input variable, predictor ; column, attribute, variable ; ; ml-thing
    label: class label, ground truth, annotation, target value ; tag, category, class ; ; ml-thing
    labeling: labelling, annotation task, data annotation, tagging ; classification, marking ; annotator ;
    model space: hosted demo, ai app, ai demo, space, gradio app ; app, demo, endpoint ; ; ml-thing
    classifier: classification model ; model, detector ; classes, accuracy ; ml-model-kind
    regression: regression model, curve fit, linear regression ; prediction, fit ; slope, coefficient ; ml-model-kind
    clustering: cluster analysis, grouping of similar items, k-means ; grouping, segmentation ; cluster, centroid ; ml-model-kind
    anomaly detection: outlier detection, unusual values, spot anomalies ; outlier, alerting ; threshold ; ml-model-kind
    # --- web search, scraping, web pages
    web search: internet search, search the web, online search, search engine query, google search, look something up online, search the internet, web lookup, www search, search online ; web results, browsing, search, websearch, search engine, look up ; query, results, snippet, url, title, safe search, country, freshness ; search-kind
    news search: search the news, find articles, press search, look for news ; headlines, news, latest news ; date range, source ; search-kind
    video search: find videos, search clips, look for footage ; videos ; duration, channel, upload date ; search-kind
    music search: find songs, song search, search tracks ; songs ; ; search-kind
    local search: nearby businesses, business search, places search, local business search, near me ; places, points of interest, map search ; address, opening hours, rating, phone ; search-kind
    shopping search: product search, find products, price search ; products, offers ; price, merchant ; search-kind
    academic search: scholar search, paper search, literature search, find papers, scientific search ; research papers, publications ; author, year, citations, abstract ; search-kind
    code search: find code, search source code, code lookup ; grep, repository search ; file, language, snippet ; search-kind
    social search: search posts, search social media, search tweets ; posts, mentions ; ; search-kind
    people search: person search, find a person, search profiles, find people ; profiles, contacts ; name, title, company ; search-kind
    company search: company research, find companies, business lookup ; company profile, firm ; industry, website ; search-kind
    book search: find books, search titles, search the library ; books ; author, title, isbn ; search-kind
    deep research: in-depth research, thorough research, comprehensive research, multi-step research, extensive investigation, research report, investigate a topic ; research, report, investigation, study ; sources, citations, report, topic ;
    search suggestion: autocomplete, auto-complete, query suggestion, typeahead, search completion, suggested query ; suggestion, related searches ; ; search-part
    search result: hit, match, result entry, found page, serp entry ; link, result, page ; title, url, snippet, rank ; search-part
    serp: search results page, search engine results, google results ; ranking, results ; rank, organic, ads, features ; search-part
    related searches: people also ask, related queries, similar queries ; suggestions ; ; search-part
    search trend: trending searches, search interest, google trends, hot searches, popular searches, hot search ; trends, trending topics, hot topics ; region, interest over time, keyword ;
    trending topic: hot topic, trend, what is trending, hot list, popular topic, viral topic ; hot search, headlines, trending list ; rank, heat, platform ;
    search engine: web search provider, search provider ; google, bing, index ; ;
    web page: webpage, page, website page, site page, html page, internet page, web document, online page ; url, site, article, content, link ; title, html, text, links, metadata ; web-thing
    website: site, web site, web presence, homepage, internet site, web property ; domain, page, url, portal ; pages, domain, sitemap ; web-thing
    url: link, web address, address, hyperlink, uri, weblink, internet address ; page, location, path, href ; scheme, host, path, query ; web-thing
    domain: domain name, web domain ; site, host, website, hostname ; registrar, dns, tld ; web-thing
    short url: short link, shortened link, tiny url, shortlink, url shortener ; link, redirect ; slug, clicks ; link-kind
    link: hyperlink, url, anchor, href ; reference, connection ; href, text ; web-thing
    broken link: dead link, 404 link, link check, invalid link ; link checker ; status code ; link-kind
    link preview: url preview, open graph data, og tags, unfurl, page preview ; page metadata, site preview ; title, description, image ; web-part
    bookmark: saved link, favourite page, saved page, web favourite ; favorite, link, raindrop, reading list item ; url, title, tags, folder ;
    reading list: read later, to-read list, saved articles, read-it-later list ; bookmarks, saved items, bookshelf ; ; media-collection
    scraping: web scraping, scrape, extract a page, page extraction, content extraction, get the content of a page, page to text, web extraction, harvest a page, page reader, read a web page, pull content from a site ; fetch, read url, download page, parse, web reader ; url, selector, markdown, html, main content ; web-job
    crawling: crawl, website crawl, spider a site, follow links, walk through a site, site crawl, traverse a website ; index, mirror ; depth, limit, pages, links ; web-job
    site map: sitemap, website map, list of pages of a site, url list of a site, site structure, discover urls, map a website ; page list, url discovery, navigation ; urls ; web-job
    fetch page: fetch url, fetch a web page, download page, get url, open a link, load a page, retrieve url, http fetch, visit a page ; scrape, read page, http request, browse ; url, headers, status, body ; web-job
    structured extraction: data extraction from pages, extract fields from a page, structured data extraction, scrape with a schema ; parsing, llm extraction ; schema, prompt, fields ; web-job
    batch scrape: scrape several pages, bulk scraping, scrape many urls, multiple url extraction ;  ; urls ; web-job
    crawl job: crawl task, spider run, crawl status, scrape job ; job, task ; status, progress, pages ;
    scraper: web scraper, crawler, spider, bot, scraping actor, web robot ; actor, extractor, scraper run ; ;
    browser automation: control a browser, drive a browser, headless browser, web automation ; browse, playwright, navigation, remote browser ; click, type, navigate, page ;
    browser: web browser, internet browser ; chrome, headless browser, window ; tab, page, cookie ;
    browser tab: tab, browser window, open page ; page, window ; url, title ;
    page element: dom element, html element, element on the page, web element ; node, tag, control ; selector, attribute, text ; web-part
    dom: document object model, page structure, element tree, html tree ; html, accessibility tree, page source ; nodes, elements ; web-part
    accessibility tree: aria snapshot, accessibility snapshot, page snapshot ; dom, page structure ; role, name ; web-part
    page source: html source, html of a page, raw html, html content, page code ; html, markup, dom ; ; web-part
    page text: visible text, text content of a page, readable content, article text, main content ; content, body, plain text ; ; web-part
    page title: title of the page, title tag, heading of the page ; title, headline ; ; web-part
    meta tag: meta description, seo tags ; metadata, seo data, page metadata ; title, description, og image ; web-part
    page metadata: site metadata, meta information of a page, head data ; meta tags, open graph ; title, description, author ; web-part
    page links: links on a page, outgoing links, hyperlinks of a page, extract links ; link list, urls, anchors ; href, anchor text ; web-part
    page images: images on a page, pictures of a site, extract images ; image list ; src, alt ; web-part
    page table: html table, table on a page ; table ; rows, columns ; web-part
    cookie: browser cookie, session cookie ; session, storage ; name, value, expiry ; web-storage
    local storage: browser storage, web storage ; session storage, cookie ; key, value ; web-storage
    page to pdf: print page, save page as pdf, webpage to pdf, html to pdf ; pdf export, print ; paper size, margin ; web-job
    web archive: archived page, wayback machine, page history, old version of a page, internet archive copy ; snapshot, archive, cached page ; timestamp, url ; web-thing
    seo: search engine optimisation, search engine optimization, search visibility, search ranking check ; keyword ranking, site audit ; keywords, backlinks, rank, title ;
    keyword ranking: search position, rank of a keyword, serp position ; ranking, keyword position ; volume, difficulty ;
    user agent: browser identification, browser string ; client, device ; ;
    robots.txt: crawler rules, robots file ; crawl permissions ; ; web-part
    feed: rss, rss feed, news feed, atom feed, syndication feed, feed subscription, web feed ; subscription, channel, source, stream, blog, timeline ; items, entries, title, link, published ; web-thing
    feed item: feed entry, rss item, post in a feed, feed article ; article, entry, story, post ; title, link, date, summary ; news-thing
    feed subscription: subscribed feed, followed feed, feed source ; subscription, feed, source ; url, category ; news-thing
    opml: feed list file, subscription list ; feed export ; ;
    news: headlines, latest news, current affairs, press coverage, news stories, news articles, what is happening, breaking news, top stories, news report ; articles, stories, updates, current events, press, bulletin ; source, headline, date, author, publisher ; news-thing
    news article: article, story, news story, report, press article, news item, piece ; post, news, coverage ; headline, author, body, source, published ; news-thing
    headline: news title, top story, heading ; title, breaking news, news ; ; news-thing
    news source: newspaper, publisher, media outlet, news outlet, press organ, news site ; source, magazine, agency, outlet ; country, category, language ; news-thing
    news category: news section, news topic, rubric ; category, topic ; sport, politics, business ; news-thing
    press release: media release, official announcement ; announcement, statement ; ; news-thing
    newsletter: email newsletter, mailing, bulletin, email digest ; digest, campaign, issue, publication ; subscribers, issue ; news-thing
    daily briefing: news digest, morning brief, daily summary, news roundup, daily report ; digest, summary, newsletter ; ; news-thing
    blog post: blog entry, article, blog article, weblog post, written post ; post, entry, story, publication ; title, author, tags, body, slug ; text-form
    blog: weblog, online journal, personal site ; site, publication, feed ; posts, author ; web-thing
    article: written piece, piece, entry, text, write-up ; post, page, story, paper, document, news ; title, author, body, abstract ; text-form
    wiki page: wiki article, encyclopedia article, encyclopedia entry, encyclopaedia entry, wikipedia article, wikipedia page ; article, page, entry, topic ; section, summary, links, categories, infobox ; text-form
    encyclopedia: encyclopaedia, reference work, wiki ; knowledge base, lexicon, wikipedia ; articles ; reference-work
    article section: section of an article, chapter of a page, part of a page ; heading, paragraph, section ; ; text-part
    table of contents: toc, outline, contents list, section list, headings list ; sections, structure, index ; ; text-part
    infobox: fact box, key facts of an article ; summary box, facts ; ; text-part
    # --- books
    book: e-book, ebook, title, publication, volume, printed work, tome ; work, edition, text, literature, novel ; author, isbn, publisher, pages, chapters, cover ; work-kind
    novel: work of fiction, long story, fiction ; book, story ; chapters, characters, author ; work-kind
    edition: printing, version of a book, book edition ; version, release, volume ; isbn, publisher, year ; book-part
    chapter: book chapter, section of a book, part of a book ; section, part, surah, episode ; number, title, verses ; book-part
    book page: page of a book, leaf ; page ; ; book-part
    isbn: book number, international standard book number ; book id ; ;
    author: writer, book author, novelist, creator ; poet, contributor, byline ; works, biography, birth date ; person-role
    publisher: publishing house, press, imprint ; label, outlet ; ; person-role
    translator: person who translates ; interpreter ; ; person-role
    bookshelf: reading shelf, shelf, my books, book list ; library, reading list, collection ; books ; media-collection
    library: book collection, lending library ; catalogue, archive, bookshelf, collection ; ; media-collection
    reading progress: progress in a book, current page, reading status, how far read ; bookmark, percentage ; ;
    book highlight: highlight, marked passage, underlined passage, underline, clipping ; quote, annotation, note ; book, location, colour ; book-part
    book review: reader review, book rating, reader opinion ; review, rating ; stars ;
    epub: epub file, e-book file, ebook file ; mobi, ebook ; chapters, metadata ; document-format
    bible verse: scripture verse, scripture passage, holy verse, bible passage ; verse, passage, scripture ; book, chapter, verse, translation ; scripture-kind
    quran verse: ayah, quranic verse, koran verse ; verse, scripture ; surah, ayah, translation ; scripture-kind
    commentary: exegesis, tafsir, explanation of a passage ; interpretation, notes ; ;
    # --- movies, TV, anime, manga
    movie: film, motion picture, flick, feature film, picture, cinema film ; title, video, feature ; director, cast, plot, release date, rating, genre, runtime, poster ; work-kind
    tv show: tv series, television series, series, television show, tv program, tv programme, show ; title, sitcom, drama, serial ; seasons, episodes, network, cast, air date ; work-kind
    anime: japanese animation, animated series, anime series, japanese cartoon ; cartoon ; episodes, studio, season, genre, score ; work-kind
    manga: japanese comic, manga series ; comic, manhwa, graphic novel, light novel ; chapters, volumes, author ; work-kind
    comic: comic book, graphic novel, comic strip, cartoon strip ; webcomic, manga ; issue, panel, artist ; work-kind
    cartoon: animated cartoon, animated film ; animation, comic ; ; work-kind
    documentary: factual film, documentary film ; film ; ; work-kind
    cast: actors, cast members, who plays in it, credits, cast and crew ; crew, performers, starring ; role, character ; film-part
    movie actor: actress, film star, performer, movie star ; person, celebrity, cast member, actor ; filmography, roles, birthday ; person-role
    director: film director, filmmaker, movie maker ; crew member ; filmography ; person-role
    voice actor: seiyuu, dubbing actor, voice artist ; actor ; ; person-role
    celebrity: star, famous person, public figure ; person, actor ; ; person-role
    filmography: films of an actor, movie credits, credits of a person ; works, credits ; ; film-part
    plot: storyline, synopsis, story, plot summary, what it is about ; summary, overview, description ; spoiler ; film-part
    trailer: preview clip, teaser, movie trailer ; video, clip ; ; film-part
    movie rating: film rating, imdb score, film score, viewer rating ; rating, score, review ; votes ; film-part
    movie review: film review, film critique, critic opinion ; review, opinion ; critic ; film-part
    box office: cinema takings, film revenue ; revenue, gross ; ; film-part
    streaming provider: where to watch, streaming service, watch provider, streaming availability ; platform, provider ; country, rent, buy ; film-part
    now playing movies: in theaters, in cinemas, current films, showtimes ; cinema programme, movies out now ; ; film-list
    upcoming movies: coming soon films, films to be released ; new films ; ; film-list
    popular movies: trending films, hit movies ;  ;  ; film-list
    similar movies: movie recommendations, films like this, recommended films, what to watch ; suggestions ; ; film-list
    cinema: movie theater, movie theatre, film theatre, picture house ; venue, screen ; showtimes, seats ;
    tv channel: television channel, tv network, broadcaster ; station, network ; programme, schedule ; media-source
    tv guide: tv schedule, programme guide, tv listings, epg, airing schedule, broadcast schedule ; schedule, airing times ; time, channel ;
    seasonal anime: anime of the season, current season anime, anime season chart ; airing anime ; season, year ; film-list
    anime list: watch list of anime, my anime list ; watchlist, tracker ; status, score, progress ; media-collection
    media server: home media library, plex server, media center ; library, streaming server ; movies, shows ;
    torrent: magnet link, torrent file, p2p download ; download, release ; seeders, size, hash ;
    # --- games
    video game: computer game, videogame, pc game, console game ; title, app, game ; platform, genre, developer, release date, achievements, playtime ; game-kind
    board game: tabletop game, boardgame, parlour game ; game ; players, playing time, complexity ; game-kind
    card game: game of cards, poker, blackjack ; game ; hand, deck ; game-kind
    chess: chess game, chess match, chess position ; game, match ; move, fen, pgn, opening, piece ; game-kind
    chess position: board position, fen, chess board, board state ; position, board ; fen, pieces, side to move ; chess-thing
    chess move: move, ply, turn ; action ; from, to, san ; chess-thing
    chess opening: opening, opening line, first moves ; variation ; eco ; chess-thing
    chess puzzle: chess problem, tactic ; puzzle ; solution, rating ; chess-thing
    chess game record: pgn, played game, game archive, recorded game ; game, match ; moves, result, players ; chess-thing
    chess engine: stockfish, position evaluation, best move ; analysis, evaluation ; depth, score ; chess-thing
    game board: board, playing field, playing board ; grid, field ; cell, square, piece ; game-part
    playing card: card, card of a deck ; hand ; suit, rank ; game-part
    trading card: collectible card, tcg card, magic card, card of a card game ; card ; set, rarity, mana cost, price ; game-part
    deck: card deck, pack of cards, deck of cards, decklist ; pile, stack ; cards ; game-part
    flashcard: flash card, study card, memory card, anki card, learning card ; card, question card ; front, back, deck ; study-thing
    flashcard deck: study deck, card set, anki deck ; deck, study set ; cards, due, new ; study-thing
    spaced repetition: review of cards, card review, study session ; review, due cards, revision ; interval, ease ; study-thing
    dice: die, dice roll, roll dice, throw dice, roll of the dice ; random number, roll ; sides, modifier, notation ; chance-thing
    coin flip: toss a coin, heads or tails, flip a coin ; random choice ; ; chance-thing
    random number: number at random, rng, random integer, random value ; dice, random ; min, max ; chance-thing
    random choice: pick at random, draw lots, random pick, lucky draw ; shuffle, random ; ; chance-thing
    lottery: lotto, draw, lottery numbers ; winning numbers, jackpot ; ; chance-thing
    slot machine: one-armed bandit, slots ; gambling ; ; chance-thing
    tarot: tarot card, tarot reading, card reading ; fortune telling, divination ; spread, arcana ; fortune-thing
    horoscope: star sign forecast, zodiac reading, astrology ; natal chart, zodiac, fortune ; sign, date ; fortune-thing
    birth chart: natal chart, bazi, four pillars, astrological chart ; horoscope ; planets, houses, birth time ; fortune-thing
    player: gamer, game player, participant, summoner ; user, opponent ; rank, level, stats, rating ; game-part
    game character: character, hero, champion, avatar, player character, npc ; figure, protagonist, unit, persona ; level, abilities, class, stats ; game-part
    fictional character: character, figure, person of the story, protagonist, hero ; persona, role, people ; name, species, homeworld, affiliation ; fiction-thing
    planet: world, fictional planet, homeworld, heavenly body ; place, globe ; climate, terrain, population, diameter ; fiction-thing
    starship: spaceship, spacecraft, space vessel, ship ;  ; crew, hyperdrive, manufacturer ; fiction-thing
    vehicle: ground craft, transport ; car, craft ; crew, speed ; fiction-thing
    species: race, creature kind, life form, alien race ; being, animal kind ; homeworld, lifespan, language ; fiction-thing
    fictional film: saga film, film of the saga, movie of the series ; film, movie ; director, episode, opening crawl ; fiction-thing
    fictional location: place of the story, setting, realm, kingdom ; location, region ; residents ; fiction-thing
    monster: creature, beast, enemy, mob ; foe ; hit points, challenge rating ; game-part
    pokemon: pocket monster, pokedex entry ; creature, monster ; type, ability, evolution, move, stats ; game-part
    spell: magic spell, incantation, charm ; ability, skill ; level, school ; game-part
    weapon: arm, sword ; item, equipment ; damage ; game-part
    game item: item, loot, equipment, inventory item, gear ; object, artifact ; rarity, price ; game-part
    inventory: bag, backpack, carried items ; items, storage ; ; game-part
    quest: mission, game task, adventure ; challenge, objective ; reward ; game-part
    game level: stage, map, dungeon, world ; level, scene ; ; game-part
    achievement: trophy, badge, unlocked achievement ; award, milestone, medal ; percentage ; game-part
    game match: match, round, game session, played match, bout ; game, battle ; result, players, duration ; game-part
    match history: recent matches, past games, played games ; match list, recent games ; ; game-part
    game stats: player stats, player statistics, win rate, player performance ; rank, rating, record ; wins, losses, kills ; game-part
    game rank: player rank, elo, rating, tier, division, league ; level, ladder position ; ; game-part
    game library: owned games, my games, games of a player, game collection ; library ; playtime ; media-collection
    recently played games: last played games, recent games ; playtime ;  ; media-collection
    game server: multiplayer server, minecraft server ; server, realm ; players online, map ; game-part
    game state: state of play, current game status, board state ; progress, position, score ; turn, player ; game-part
    game move: player move, turn, action in the game, play ; action, step ; ; game-part
    score: points, game score, tally ; result, high score ; ; game-part
    block: voxel, cube of the world, game block ; tile ; x, y, z ; game-part
    rock paper scissors: ; game, hand game ; ; game-kind
    tic tac toe: noughts and crosses ; game ; ; game-kind
    hangman: word guessing game, wordle ; word game ; letters, guesses ; game-kind
    role-playing game: rpg, dungeons and dragons, tabletop rpg, d&d ; adventure, campaign ; character sheet ; game-kind
    text adventure: interactive fiction, interactive story ; adventure game ; ; game-kind
    tournament: competition, championship, cup, contest ; league, event ; bracket, teams, standings ;
    standings: league table, table, ranking of teams ; ranking, leaderboard ; points, wins ;
    # --- text processing
    text: string, piece of text, plain text, wording, written words, passage ; content, message, document, input, txt ; length, words, characters, language ; medium
    string: text value, character string, str ; text, value ; length ; text-unit
    character: letter, char, glyph, symbol ; sign, code point ; unicode ; text-unit
    word: term, vocable, expression ; token, vocabulary item, keyword ; spelling, definition, syllables ; text-unit
    sentence: phrase, statement, line of text ; clause, utterance ; words ; text-unit
    paragraph: text paragraph, para, block of text, text block ; section, passage ; ; text-unit
    line: text line, row of text, line of a file ; row ; line number ; text-unit
    heading: title, header, section title, headline, subheading ; section, caption ; level ; text-part
    bullet list: list, unordered list, bullet points ; numbered list, items ; ; text-part
    table: text table, grid, tabular data, markdown table ; spreadsheet, matrix ; rows, columns, cells ; text-part
    code block: code snippet, code fence, snippet ; code ; language ; text-part
    word count: number of words, count words, text statistics ; length, text stats, text length ; words, characters, lines, sentences ; text-metric
    character count: number of letters, number of characters, string length, count letters ; length, text length ;  ; text-metric
    line count: number of lines, count lines ; length ; ; text-metric
    word frequency: how often words occur, term frequency, word occurrences ; keyword density, counts ; ; text-metric
    letter case: upper or lower case, capitalization, capitalisation, text case, case conversion, change case ; casing, capital letters ; ; text-property
    uppercase: upper case, capital letters, capitals, all caps, capitalise, upper ; case conversion, shout ; ; case-kind
    lowercase: lower case, small letters, lower ; case conversion ; ; case-kind
    title case: capitalised words, headline case, proper case ;  ;  ; case-kind
    camel case: camelcase ; pascal case ; ; case-kind
    snake case: underscore case, snakecase ; ; ; case-kind
    kebab case: dash case, hyphen case ; slug ; ; case-kind
    slug: url slug, url-friendly name, permalink name ; identifier, handle, path ; ;
    reverse text: reversed string, backwards text, mirror text, text backwards ; flip ; ; text-job
    palindrome: same forwards and backwards ; reverse text ; ; text-job
    trim text: strip whitespace, remove spaces, clean whitespace ; clean up, normalize text ; ; text-job
    text replacement: find and replace, search and replace, substitute text, string replacement ; replace, substitution, edit ; pattern, replacement ; text-job
    text concatenation: join strings, combine texts, append text, concat ; merge, join ; separator ; text-job
    text split: split string, tokenise, tokenize, break up text ; chunking, separate ; delimiter ; text-job
    text comparison: text diff, compare two texts, difference of texts, diff ; comparison, similarity, changes ; added, removed ; text-job
    text cleaning: text normalisation, text normalization, sanitise text, sanitize, clean up text ; preprocessing ; ; text-job
    text extraction: extract text, get the words out of a document, document to text, parse document, text of a file ; parsing, ocr, conversion to text, content extraction ; ; text-job
    text formatting: pretty print, prettify, beautify, reformat, format text ; formatting, styling, indent ; indentation ; text-job
    minify: compact code, strip whitespace from code ; compress ; ; text-job
    regular expression: regex, regexp, re, match expression ; search pattern, pattern ; group, flag, match ; pattern-kind
    glob: wildcard pattern, file pattern, glob pattern ; pattern, mask, wildcard ; ; pattern-kind
    regex test: try a regex, match a pattern, check a regular expression ; pattern match ; matches, groups ; text-job
    encoding: character encoding, charset, text encoding, code page ; format, utf-8 ; ascii, utf-8, latin1 ;
    base64: base64 encoding, b64, base64 string, base64 text ; encoding, encoded text, binary text ; ; encoding-kind
    url encoding: percent encoding, url escape, urlencode ; escape, encoded url ; ; encoding-kind
    hex encoding: hexadecimal, hex string, base16 ; hex ; ; encoding-kind
    html escape: html entities, html encoding, escape html ; entity encoding ; ; encoding-kind
    unicode escape: unicode code points, unicode encoding ; ; ; encoding-kind
    binary text: binary digits, ones and zeros, base 2 text ; binary ; ; encoding-kind
    morse code: morse, dots and dashes ; telegraph code ; ; encoding-kind
    rot13: caesar cipher, caesar shift, letter shift ; cipher ; shift ; encoding-kind
    cipher: secret code, encryption method ; encryption, code ; key ;
    hash: checksum, hash value, hash sum, message digest, fingerprint ; md5, sha256, signature, hash function ; algorithm, hex ; text-job
    md5: md5 sum, md5 hash ; hash, checksum ; ; hash-kind
    sha256: sha-256, sha 256 hash, sha2 ; hash, sha ; ; hash-kind
    sha1: sha-1 ; hash ; ; hash-kind
    hmac: keyed hash, message authentication code ; signature ; key ; hash-kind
    bcrypt: password hash ; argon2 ; salt ; hash-kind
    checksum: check digit, crc, crc32, control sum ; hash, luhn ; ; hash-kind
    uuid: guid, unique id, universally unique identifier, random id, unique identifier ; nanoid, ulid, id ; version ; generated-value
    password: passphrase, secret word, strong password, random password ; secret, credentials, pin ; length, symbols, digits ; generated-value
    lorem ipsum: placeholder text, dummy text, filler text, sample text ; mock text ; paragraphs, words ; generated-value
    fake data: mock data, dummy data, test data, sample data, random data ; faker, synthetic data ; name, address, email ; generated-value
    name generator: random name, made-up name, name suggestion ; username generator, naming ; ; generated-value
    markdown: md, markdown text, markdown document, md file ; rich text, readme, note ; heading, list, link, code block ; text-format
    html: html code, web markup, hypertext, markup ; page source, web page, dom ; tag, attribute, element ; text-format
    plain text: raw text, unformatted text, txt ; text, string ; ; text-format
    rich text: formatted text, styled text, wysiwyg text ; document ; bold, italic ; text-format
    json: json document, json object, json data, json text ; object, structured data ; key, value ; text-format
    xml: xml document, xml data, xml markup ; structured data ; element, attribute ; text-format
    yaml: yml, yaml file, yaml document ; config file ; ; text-format
    toml: toml file ; config file ; ; text-format
    csv: comma-separated values, csv file, comma separated file ; spreadsheet, table, tsv ; row, column, delimiter ; text-format
    latex: tex, latex source, tex document, math typesetting ; formula, equation ; ; text-format
    pdf: pdf file, pdf document, portable document ; document, paper, file ; pages, form fields, metadata ; document-format
    word document: docx, doc, ms word file ; document, text document ; paragraph, table, style ; document-format
    spreadsheet: excel file, xlsx, workbook, worksheet, excel sheet ; sheet, table, csv ; cell, row, column, formula ; document-format
    front matter: frontmatter, yaml header, note properties, document metadata ; metadata, properties ; key, value ; text-part
    html to markdown: convert web page to markdown, page to markdown, html2md ; conversion, turndown ; ; format-conversion
    markdown to html: render markdown, md to html, markdown rendering ; conversion, preview ; ; format-conversion
    markdown to pdf: md to pdf, print markdown, export note as pdf ; conversion, pdf generation ; ; format-conversion
    pdf to text: read a pdf, extract text from pdf, pdf parsing, pdf reader, pdf to markdown ; pdf extraction, conversion ; pages ; format-conversion
    document conversion: convert documents, file conversion, format conversion, pandoc, convert between formats, change the file format ; converter, export, transform ; source format, target format ; format-conversion
    document to markdown: convert a file to markdown, docx to markdown, markitdown, anything to markdown ; conversion, text extraction ; ; format-conversion
    json formatting: pretty json, format json, beautify json, json formatter ; prettify ; indent ; text-job
    json validation: check json, validate json, json lint ; schema validation, syntax check ; schema, error ; text-job
    json query: jsonpath, jq, json path, extract from json ; json lookup ; path, expression ; text-job
    transliteration: romanization, romanisation, pinyin, write in latin letters ; script conversion ; ; text-job
    text template: placeholder text, mustache template, form letter ; template ; variables ;
    snippet: excerpt, short passage, text fragment, extract ; clip, quote, piece, preview ; ;
    placeholder: blank, variable slot, fill-in field ; dummy, variable ; ;
    hashtag: tag, topic tag, pound tag ; keyword, topic ; posts ;
    sentence embedding: sentence vector ; embedding ; ; rag-thing
    # --- language learning, dictionary
    dictionary: lexicon, word book, wordbook ; glossary, thesaurus, vocabulary ; word, definition, pronunciation ; reference-work
    thesaurus: synonym dictionary, word finder ; dictionary ; synonyms ; reference-work
    glossary: term list, terminology, list of terms, termbase ; dictionary, vocabulary, definitions ; term, definition ; reference-work
    definition: meaning, word meaning, what a word means, sense, explanation of a word ; description, dictionary entry, explanation ; part of speech, example ; word-facet
    synonym: word with the same meaning, similar word, equivalent word ; related word, thesaurus ; ; word-facet
    antonym: opposite word, opposite, word with the opposite meaning ; ; ; word-facet
    rhyme: rhyming word, words that rhyme ; sound-alike ; ; word-facet
    etymology: word origin, history of a word, origin of a word ; root ; ; word-facet
    example sentence: usage example, sample sentence, word in context ; example, usage ; ; word-facet
    part of speech: word class, pos, grammatical category ; noun, verb, adjective ; ; word-facet
    idiom: figure of speech, set phrase, proverb, saying, idiomatic expression ; phrase, expression ; meaning ; word-facet
    slang: informal word, urban dictionary term, colloquialism, jargon ; term ; ; word-facet
    abbreviation: acronym, short form, initialism ; short name ; full form ; word-facet
    conjugation: verb forms, inflection, verb table ; grammar, tense ; tense, person ; word-facet
    grammar: grammar rule, syntax of the language, language rule ; usage, language structure ; tense, case ; word-facet
    vocabulary: word list, vocab, words to learn, vocabulary list ; glossary, dictionary, words ; words, meanings ; study-thing
    kanji: chinese character, hanzi, japanese character ; character ; stroke, radical, reading ; word-facet
    language: tongue, natural language, spoken language, human language ; locale, lang, idiom ; code, name ;
    programming language: coding language, computer language ; language, lang ; ;
    language code: iso language code, locale code, lang tag ; locale, language ; ;
    supported languages: available languages, language list, list of languages ; languages, target languages ; ;
    language lesson: lesson, language exercise, learning unit ; course, tutorial ; ; study-thing
    quiz: test, quiz question, multiple choice test, exam, knowledge test ; exercise, trivia, question set ; question, answer, score ; study-thing
    exercise: practice task, drill, practice problem ; assignment, problem ; ; study-thing
    tutorial: how-to, guide, walkthrough, lesson, step-by-step guide ; guide, course, example ; steps ; text-form
    course: class, online course, training course ; curriculum, programme ; lessons, modules ; study-thing
    study plan: learning plan, curriculum, learning path, study schedule ; course plan ; topics ; study-thing
    # --- quotes, jokes, trivia
    quote: quotation, saying, famous words, inspirational quote, aphorism, citation, words of wisdom ; motto, proverb, maxim, saying of the day ; author, topic ; fun-text
    joke: funny line, gag, pun, one-liner, humour, humor, something funny, dad joke ; wisecrack, fun, laugh ; setup, punchline, category ; fun-text
    trivia: fun fact, random fact, useless fact, interesting fact, did you know ; quiz, trivia question, fact ; category, difficulty ; fun-text
    advice: tip, piece of advice, life advice, words of advice ; suggestion, recommendation, wisdom ; ; fun-text
    fortune cookie: fortune, fortune telling, lucky message ; prediction, luck ; ; fun-text
    affirmation: positive message, encouraging words, motivation, motivational message ; encouragement, quote ; ; fun-text
    compliment: kind words, praise, flattery ; ; ; fun-text
    insult: roast, put-down, mockery ; joke ; ; fun-text
    greeting: hello, salutation, welcome message, say hello, hello world ; welcome, hi ; name ; fun-text
    cat fact: fact about cats, feline fact ; animal fact, trivia ; ; fun-text
    dog picture: dog photo, random dog, dog image, picture of a dog ; dog breed, animal picture, puppy ; breed ; pet-picture
    cat picture: cat photo, random cat, cat image, picture of a cat ; animal picture, kitten ; ; pet-picture
    on this day: today in history, historical events of a date, history of the day ; anniversary, historical event ; date, births, deaths ;
    historical event: event in history, past event ; history ; date ;
    name day: calendar name day ; ; ;
    # --- misc media, AI and web
    content: material, media material, published material ; text, article, post, page, asset, data ; title, body, author ;
    content creator: influencer, youtuber, blogger, creator ; author, uploader, channel ; followers, videos ; person-role
    social post: post, status update, tweet, social media post, status ; message, update, note, thread ; likes, comments, shares, text ;
    caption: image text, photo caption, post text ; title, description, subtitle ; ; text-part
    tag: keyword, topic tag, category tag, label ; hashtag, marker, category ; ;
    category: topic, class, section, rubric, kind, group ; genre, type, tag ; ;
    topic: subject, subject matter, theme, area, matter ; category, keyword, tag ;  ;
    collection: set, compilation, curated list, selection, grouping ; folder, library, album, list ; items ;
    favorite: favourite, liked item, saved item, starred item, loved ; bookmark, star, wishlist, like ;  ;
    recommendation: suggestion, similar items, proposed items, what else to try, you might also like ; advice, related items, discover ; ;
    rating: score, stars, star rating, grade, marks ; review, vote, ranking ; average, votes ;
    review: critique, opinion, evaluation text, user review, write-up ; rating, comment, feedback, testimonial ; author, stars, text ;
    popularity: how popular, fame, trendiness ; views, rank, hotness ; ; media-metric
    release date: publication date, premiere date, date of release, air date, launch date ; date, published, year ; ; work-facet
    runtime: running time, length of a film, duration of a film ; duration, length ; ; work-facet
    duration: length, running time, play time, how long ; time, seconds ; ; media-property
    copyright: usage rights, image rights, media license, licence ; license, attribution ; ; work-facet
    creative brief: design brief, project brief, creative instructions ; brief, requirements ; audience, tone ;
    ad creative: ad image, advertising image, advertisement design, ad copy ; advert, banner, creative ; headline, call to action ; design-product
    copywriting: marketing text, ad copy, sales text, promotional text ; content writing, slogan ; headline, tone ;
    slogan: tagline, motto, catchphrase ; headline, claim ; ; fun-text
    product photo: product image, product picture, packshot ; image, picture ; ; image-form
    virtual try-on: try on clothes, outfit try-on, clothes fitting on a photo ; outfit image ; garment, person ; media-job
    map image: static map, map picture, map screenshot ; map, map tile ; zoom, center ; image-form
    floor plan: room plan, ground plan, building plan ; layout, blueprint ; room, wall ; image-form
    digital signage: display screen, screen content ; playlist, display ; ;
    media upload: upload a picture, add media, attach a file, send a file from disk, put an image online ; upload, attachment, import ; path, url, base64 ;
    media download: save the file, fetch the picture, store the image locally ; download, export, save ; url, path ;
    image url: picture link, link to an image, image address, src ; url, image ; ; media-ref
    base64 image: image data, encoded image, inline image, data uri ; base64, image bytes ; ; media-ref
    image path: picture file path, path to the image, local image file ; file path ; ; media-ref
    reference image: sample picture, guide image, source image, input picture, example image ; image prompt, base image ; ; media-ref
    voice command: spoken command, speech command ; command, voice control ; ;
    notification sound: beep, chime, play a sound ; sound, bell, alarm ;  ; audio-form
    clipboard: copy buffer, pasteboard, copied text ; paste, buffer ; text, image ;
    drawing tool: brush, pen, pencil tool ; tool, stroke ; size, colour ; design-part
    image layer: photo layer ; layer ; opacity ; design-part
    digital twin: virtual replica ; simulation, 3d model ; ;
    augmented reality: ar, mixed reality ; vr, virtual reality ; ;
    virtual reality: vr, immersive view ; ar, 3d ; ;
    panorama: 360 photo, wide view, street view image ; photo, street view ; ; image-form
    photo location: place where a picture was taken, geotag, photo gps ; location, exif ; ;
    color name: name of a colour, colour naming ; colour ; ; color-thing
    color conversion: convert colours, hex to rgb, rgb to hex, colour converter ; colour format ; ; color-job
    palette generation: make a colour scheme, generate colours, colour scheme generator ; palette, harmony ; base colour ; color-job
    icon search: find an icon, look for icons, search pictograms ; icons ; ; search-kind
    font search: find a font, look for typefaces ; fonts ; ; search-kind
    gif search: find gifs, search animated pictures ; gifs ; ; search-kind
    movie search: find films, search movies, film lookup ; movies ; ; search-kind
    paper: research paper, scientific article, academic paper, preprint, scholarly article, study, manuscript ; publication, article, journal article, thesis ; abstract, authors, doi, citations, year ; work-kind
    abstract: paper summary, summary of a paper ; summary, synopsis ; ; text-part
    documentation: docs, manual, reference, help pages, user guide, api docs ; guide, readme, library docs, help ; topic, version, example ; text-form
    code example: sample code, usage example, example snippet, demo code ; example, snippet ; language ; text-form
    faq: frequently asked questions, common questions, help questions ; help, q&a ; question, answer ; text-form
    transcript search: search in spoken text, find where it was said ; search in subtitles ; timestamp ; search-kind
    speech rate: speaking speed, talking speed, voice speed ; speed, pace ; ; audio-property
    audio output: sound output, play through speakers, play audio, play a sound file ; playback, listen ; ;
    listen: hear, listening, record from the microphone, capture audio ; record, transcribe ; ;
    ai image editing: edit a picture with words, edit image by prompt, instruction-based image edit ; image edit, inpainting ; prompt, image ; media-job
    image merge: combine pictures, blend images, image composition, overlay pictures, stitch images ; collage, composite, blend ; ; media-job
    image compare: compare pictures, image diff, visual diff, picture difference, visual regression ; image comparison, similarity ; ; vision-job
    video analysis: understand a video, watch a clip, video understanding, what happens in a video ; video summary, scene detection ; objects, scenes ; vision-job
    audio analysis: analyse sound, sound analysis, audio understanding, examine a recording ; audio features, music analysis ; tempo, loudness, pitch ; vision-job
    document analysis: document understanding, read a document with ai, document question answering ; text extraction, summary ; ; vision-job
    caption generation: make subtitles, subtitle generation, auto captions, create captions, automatic subtitles ; transcription, captioning ; srt, vtt ; speech-job
    burn subtitles: hardcode subtitles, embed captions, add subtitles to a video ; captions ;  ; media-job
    add music to video: put sound under a clip, replace audio, mux audio ; merge audio and video, soundtrack ; ; media-job
    text overlay: text on an image, write on a picture, add text to a picture, title on a video ; caption ; font, position, colour ; media-job
    speed change: slow motion, speed up, playback speed, time stretch ; tempo, speed ; factor ; media-job
    top rated movies: best films, best rated movies, highest rated films ; classics ; ; film-list
    trending movies: movies everyone is watching, hot films ;  ; day, week ; film-list
    popular tv shows: trending series, hit shows, top shows ; ; ; film-list
    pin map: marker map, point map, points on a map ; map ; marker ; chart-kind
    path map: route map, track on a map ; map ; waypoints ; chart-kind
    district map: administrative region map, choropleth map, region map ; map ; region, value ; chart-kind
    trained model: model, ml model, ai model, hub model, model repository ; checkpoint, network ; downloads, tags, card ; ml-thing
    top k: number of candidate tokens ; ; ; sampling-parameter
    font family: typeface family, type family ; font ; ; text-property
    mime type: media type, content type, file type ; format, kind of file ; ;
    substring: part of a string, piece of text, partial text ; fragment ; ; text-unit
    pseudocode: pseudo code, code outline, plain-language algorithm ; algorithm, code ; ; thinking-thing
    subreddit: reddit community, sub, reddit forum ; community, forum ; subscribers, posts, moderators ;
    forum thread: discussion thread, topic of a forum, discussion ; thread, post, topic ; replies, author ; text-form
    spoiler: plot give-away ; ; ;
    graph: network of nodes, node network, linked structure ; knowledge graph, chart, plot, diagram, network ; node, edge ;
    graph node: node, vertex, point of a graph ; entity, element ; label, properties ; graph-part
    graph edge: edge, link of a graph, arc ; relation, connection ; weight, source, target ; graph-part
    voice list: available voices, list of voices, which voices exist, voice catalogue ; voices, speakers ; language, gender ;
    shared voice library: public voices, community voices, voice marketplace ; voice list, voices ; ;
    pronunciation dictionary: lexicon of pronunciations, phoneme dictionary ; dictionary ; phonemes ;
    voice settings: stability, similarity boost, voice parameters, voice options ; settings ; stability, speed, style ;
    model settings: generation settings, sampling settings, model options, model parameters ; configuration ; temperature, max tokens ;
    image batch: several pictures, multiple images, group of images ; images ; ;
    video metadata: video details, video info, clip information, details of a video ; video data ; title, duration, views, channel ;
    song metadata: track info, track details, id3 tags, song information ; tags ; title, artist, album, year ;
    image metadata: picture details, image info, image properties ; exif ; width, height, format ;
    page history: revision history, edit history, article versions ; revisions ; editor, timestamp ;
    random article: article at random, surprise page, random page ; ; ;
    nearby article: geosearch, articles near a place ; ; ;
    current user profile: my profile, my account, who am i ; profile ; ;
    followed artists: artists i follow, my artists, saved artists ; artists ; ; media-collection
    saved albums: my albums, album library, liked albums ; library, albums ; ; media-collection
    saved podcasts: saved shows, my podcasts, followed shows, subscribed podcasts ; library, shows ; ; media-collection
    saved episodes: my episodes, liked episodes ; episodes ; ; media-collection
    spotify: ; ; ; brand
    apple music: ; ; ; brand
    youtube: yt ; ; ; brand
    bilibili: b site ; ; ; brand
    tiktok: douyin ; ; ; brand
    instagram: insta, ig ; ; ; brand
    twitter: x.com ; x ; ; brand
    reddit: ; subreddit ; ; brand
    weibo: ; ; ; brand
    zhihu: ; ; ; brand
    hacker news: hn ; ; ; brand
    linkedin: ; ; ; brand
    google: ; ; ; brand
    bing: microsoft bing ; ; ; brand
    duckduckgo: duck duck go, ddg ; ; ; brand
    brave search: brave ; ; ; brand
    yahoo: ; ; ; brand
    tavily: ; ; ; brand
    perplexity: sonar ; ; ; brand
    openai: gpt, chatgpt ; ; ; brand
    gemini: google gemini ; ; ; brand
    claude: anthropic ; ; ; brand
    deepseek: ; ; ; brand
    ollama: ; ; ; brand
    hugging face: huggingface, hf ; ; ; brand
    replicate: ; ; ; brand
    elevenlabs: eleven labs ; ; ; brand
    flux: schnell ; ; ; brand
    stable diffusion: sdxl ; ; ; brand
    figma: ; ; ; brand
    canva: ; ; ; brand
    blender: ; ; ; brand
    unity: ; ; ; brand
    unreal: unreal engine, ue5 ; ; ; brand
    godot: ; ; ; brand
    ableton: ; ; ; brand
    wikipedia: ; wiki ; ; brand
    obsidian: ; ; ; brand
    notion: ; ; ; brand
    anki: ; ; ; brand
    steam: ; ; ; brand
    lichess: ; ; ; brand
    imdb: ; ; ; brand
    tmdb: the movie database ; ; ; brand
    myanimelist: mal ; ; ; brand
    anilist: ; ; ; brand
    unsplash: ; ; ; brand
    pexels: ; ; ; brand
    giphy: ; ; ; brand
    """#
}
