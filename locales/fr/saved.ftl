### A form that was kept: what it does, and who typed it.

saved-form-change = Modification pour le projet { $draft }, paragraphe { $number }
saved-form-new-paragraph = Modification d’un nouveau paragraphe du prochain projet
saved-form-receipt = Ouverture du reçu de { $reference }
saved-form-cv = Consultation du CV de la candidature { $reference }
saved-form-nomination = Décision sur la candidature { $reference }
saved-form-other = Un formulaire de ce forum
saved-step = Ce qui en est fait
saved-other-capacity = Vous avez saisi ceci en qualité de { $typed }. Vous agissez maintenant en qualité de { $now }, et c’est en cette qualité que ce serait envoyé. Pour l’envoyer comme avant, changez d’abord de qualité et rouvrez cette page.
saved-lost-capacity = Vous avez saisi ceci en une qualité que vous n’avez plus. Ce serait envoyé en qualité de { $now }.
saved-colleague = Une autre personne qui agit en qualité de { $now } a saisi ceci. Vérifiez-le comme s’il était de vous avant de l’envoyer.
saved-somebody-else = Une autre personne a saisi ceci, et non vous en qualité de { $now }. On peut le lire et le copier ici, mais seule la personne qui l’a saisi peut l’envoyer : elle s’identifie et rouvre cette page.
