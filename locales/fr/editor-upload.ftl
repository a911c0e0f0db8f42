### A whole text in the place of the next draft.

editor-upload-title = Déposer le texte du projet { $draft }
# The link from the draft in preparation.
editor-upload-link = Déposer un texte entier
editor-upload-lede = Un texte entier rédigé ailleurs prend la place du projet en préparation. Ses paragraphes sont rattachés à ceux du projet { $draft } par leurs mots. En cas de doute, la question vous est posée avant toute publication.
editor-upload-download = Le projet en préparation en Markdown
editor-upload-replaces = { $count ->
    [one] Ce qui a été modifié ici dans { $count } paragraphe cède la place au texte. Cela reste au registre ; un motif indiqué est conservé là où le texte dit la même chose.
   *[other] Ce qui a été modifié ici dans { $count } paragraphes cède la place au texte. Cela reste au registre ; un motif indiqué est conservé là où le texte dit la même chose.
}
editor-upload-answers = { $count ->
    [one] { $count } réponse a été donnée sur la correspondance des paragraphes. Elle vaut pour un nouveau texte s’il dit la même chose à cet endroit ; sinon, la question vous est posée de nouveau en cas de doute.
   *[other] { $count } réponses ont été données sur la correspondance des paragraphes. Elles valent pour un nouveau texte là où il dit la même chose ; ailleurs, la question vous est posée de nouveau en cas de doute.
}
editor-upload-dropped = { $count ->
    [one] { $count } réponse ne vaut pas pour lui, parce que le paragraphe dit maintenant autre chose ou est rapproché d’un autre.
   *[other] { $count } réponses ne valent pas pour lui, parce que les paragraphes disent maintenant autre chose ou sont rapprochés d’autres.
}
editor-upload-file = Fichier contenant le texte
editor-upload-file-hint = Markdown, ou texte brut avec une ligne vide entre les paragraphes ; { $megabytes } Mo au plus.
editor-upload-text = Ou le texte lui-même
editor-upload-send = Déposer
editor-upload-none = Choisissez un fichier ou collez le texte.
editor-upload-both = Vous avez choisi un fichier et collé un texte. Envoyez l’un des deux : videz le champ du texte, ou ne choisissez pas de fichier.
editor-upload-choose-again = Le fichier est trop long pour être affiché ici : choisissez-le de nouveau.
editor-upload-no-draft = Le formulaire n’indique pas sur quel projet le texte a été rédigé. Rien n’a été déposé. Envoyez de nouveau le texte depuis cette page.
editor-upload-unreadable = Le fichier n’est pas un texte brut en UTF-8. Enregistrez-le en texte brut ou en Markdown, en UTF-8, et déposez-le de nouveau.
editor-upload-language = Le texte indique la langue « { $found } ». Les projets de ce forum sont rédigés en « { $expected } ».
editor-upload-remarks = Rien n’est encore déposé : le texte n’a pas été entièrement compris.
editor-upload-language-unread = « { $language } », dans les lignes d’en-tête, n’est pas un code de langue comme fr ; il serait omis.
editor-upload-note-unknown = La note { $label } n’est écrite nulle part ; son appel resterait dans le texte.
editor-upload-note-unused = Rien ne renvoie à la note { $label } ; elle serait lue comme un paragraphe.
editor-upload-reference-lost = « { $place } » n’est ni le numéro ni l’identifiant d’un paragraphe du texte ; cela resterait un lien.
editor-upload-reference-unlike = « { $words } » renvoie à { $number }, qui n’est pas le point que ces mots désignent ; ils resteraient tels quels.
editor-upload-html-left-out = { $html } serait omis ; les mots entre les balises resteraient.
editor-upload-number-in-words = { $number } n’est pas retenu comme numéro de son paragraphe, parce qu’il ne peut figurer à cette place ou qu’un autre paragraphe le porte ; il resterait dans le texte.
editor-upload-remarks-more = { $count ->
    [one] { $count } autre remarque n’est pas affichée.
   *[other] { $count } autres remarques ne sont pas affichées.
}
editor-upload-anyway = Le déposer tel quel
editor-upload-stands = Le texte déposé
editor-upload-by = Déposé par { $name }, { $instant }.
editor-upload-set-aside = Un projet a été publié depuis et le texte est mis de côté. Déposez-le de nouveau pour le comparer au projet { $draft }.
editor-upload-itself = Le texte déposé en Markdown
editor-upload-withdraw = Retirer le texte
editor-upload-withdraw-text = Une fois le texte retiré, le projet en préparation redevient identique au projet { $draft }. Le texte et ce qui y a été modifié ici restent au registre.
editor-upload-withdrawn = Le texte déposé a été retiré.
editor-uploaded = Le texte est déposé.

### Which paragraph is which

editor-links-title = Correspondance des paragraphes du projet { $draft }
editor-links-lede = Chaque paire ci-dessous peut être un seul paragraphe ou deux. De votre réponse dépendent les observations, les motifs et l’historique rattachés à un paragraphe. Les réponses peuvent être changées jusqu’à la publication du projet.
editor-links-open = { $count ->
    [one] { $count } paire douteuse n’est pas réglée
   *[other] { $count } paires douteuses ne sont pas réglées
}
editor-links-none = Aucun paragraphe n’est douteux.
editor-links-show = Paragraphes affichés
editor-links-show-doubtful = Douteux
editor-links-show-all = Tous ceux qui ont changé
editor-links-settled = Réglée
editor-links-pair = { $old } du projet { $draft } et { $new } du texte
editor-links-alone = { $new } du texte
editor-links-linked = Tenus pour un seul paragraphe jusqu’à votre réponse ; probabilité qu’ils n’en fassent qu’un : { $percent } %.
editor-links-apart = Tenus pour deux paragraphes jusqu’à votre réponse ; probabilité qu’ils n’en fassent qu’un : { $percent } %.
editor-links-in-text = Texte déposé
editor-links-same = Un seul paragraphe, modifié ou déplacé
editor-links-two = Deux paragraphes : l’ancien est supprimé, l’autre est nouveau
editor-links-new = Un nouveau paragraphe
editor-links-other = Un autre paragraphe du projet { $draft }, sous le numéro
editor-links-which = Paragraphe du projet { $draft } auquel correspond { $new } du texte
editor-links-merged = Un seul paragraphe, issu de la fusion de { $old }
editor-links-two-of-many = Un nouveau paragraphe : les anciens sont supprimés
editor-links-one-of-many = L’un d’eux seulement, ou un autre paragraphe du projet { $draft }, sous le numéro
editor-links-first-part = { $old }, dont une partie a été détachée
editor-links-part = Une partie de { $old }, qui a été scindé
editor-links-no-part = Un nouveau paragraphe, qui ne fait pas partie de { $old }
editor-links-taken = Dans le projet { $draft }, { $old } a été déclaré correspondre à { $new } du texte ; il n’est donc plus rattaché à ce paragraphe.
editor-links-edited = { $place } a été modifié dans l’éditeur depuis le dépôt du texte et reste donc ce qu’il est. Pour le régler autrement, rétablissez-le d’abord dans l’éditeur.
editor-links-no-such = Le projet { $draft } n’a pas de paragraphe { $number }.
editor-links-number-beside = Pour { $new } du texte, vous avez indiqué le numéro { $number } mais choisi une autre réponse. Choisissez « un autre paragraphe », ou videz le champ du numéro.
editor-links-given-twice = { $old } du projet { $draft } ne peut pas être à la fois { $first } et { $second } du texte. Indiquez que l’un d’eux est nouveau.
editor-links-beside = Afficher les paragraphes choisis
editor-links-gone = Paragraphes du projet { $draft } qui sont supprimés
editor-links-which-missing = Choisissez à quel paragraphe correspond { $new } du texte.
editor-links-save = Enregistrer les réponses
editor-links-saved = Les réponses sont enregistrées.
editor-links-all-settled = Toutes les paires douteuses sont réglées.
editor-links-first = Les paires douteuses se règlent d’abord
editor-links-first-text = Les observations et l’historique rattachés à un paragraphe en dépendent.
