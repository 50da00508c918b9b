-- What a practice shows of itself on its pages, and a hold that whoever fills in the form may have extended once.

alter table horai.practices
  -- A picture that comes with the page needs no other site to be asked for it.
  add column logo_url text constraint practices_logo_is_https_or_inline check (
    logo_url ~ '^https://' and length(logo_url) <= 2000
    or logo_url ~ '^data:image/(png|jpeg|webp|svg\+xml);base64,[A-Za-z0-9+/]+=*$' and length(logo_url) <= 40000),
  -- Null: the pages' own.
  add column brand_colour text constraint practices_brand_colour_is_hex check (brand_colour ~ '^#[0-9a-f]{6}$'),
  -- For visitors who ask for no language that the pages know.
  add column default_locale text not null default 'en'
    constraint practices_default_locale_is_known check (default_locale in ('en', 'el')),
  -- Sites that may show the pages in a frame. What is written into a header must not be able to end it.
  add column embed_origins text[] not null default '{}'
    constraint practices_embed_origins_are_origins check (
      array_position(embed_origins, null) is null
      and array_to_string(embed_origins, ' ') ~ '^(https?://[a-z0-9.-]+(:[0-9]{1,5})?( |$))*$');

alter table horai.appointments
  add column hold_extended boolean not null default false;

-- Every row there is keeps the narrower rule that this one replaces.
alter table horai.appointment_events
  drop constraint appointment_events_action_is_known,
  add constraint appointment_events_action_is_known check (action in (
    'held', 'extended', 'pending', 'confirmed', 'approved', 'rescheduled', 'cancelled', 'completed', 'no_show',
    'hold_expired')) not valid;
