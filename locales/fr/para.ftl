### L’historique d’un paragraphe : ce que chaque projet en a fait, et qui a apporté quel mot.

para-title = Historique du paragraphe { $number }
para-title-section = Historique de la section { $number }

# A link from the reader and from the page of a comment; the short one stands beside each change of a redline.
para-link = Historique de ce paragraphe
para-link-short = Historique

## The words, and who brought them

para-words = Les mots, et qui les a apportés
para-legend = Les mots sans marque viennent du projet { $draft }. Tous les autres sont soulignés ; le chiffre qui les suit est celui du projet qui les a apportés.
para-all-of-one = Tous ces mots viennent du projet { $draft }.

# The name of such a number, for those who hear the page.
para-mark = venu avec le projet { $draft }
para-rest = Mots sans marque
para-several = Plusieurs causes : motif de la modification
para-quote = « { $words } »
para-quote-html = « <bdi lang="{ $lang }">{ $words }</bdi> »
para-deleted = Supprimé dans le projet { $draft }. Voici ses derniers mots, dans le projet { $last }.
para-lives-on = Il a été fusionné avec un autre : ses mots se trouvent maintenant dans le paragraphe { $number }.

## Draft by draft

para-timeline = Projet par projet
para-unchanged = Inchangé
para-split = Scindé
para-merged = Fusionné
para-split-from = Issu de la scission du paragraphe { $number } du projet { $draft }
para-split-rest = Une autre partie est devenue le paragraphe { $number }
para-merged-with = Fusionné avec le paragraphe { $number } du projet { $draft }

## In Markdown and feeds

para-draft-of = { $draft } ({ $date })
para-says = { $name } : { $words }
para-several-plain = Plusieurs causes

## The feed

para-feed-title = { $forum } : historique du paragraphe { $number }

# $draft is the message draft-number, $change what became of it: Changed, New paragraph.
para-feed-entry = { $draft } : { $change }
