/** Words for one thing in other languages than English: on each line a language, and its groups. */
export const synonymsElsewhere = `
de studie untersuchung|brand feuer|menschen personen leute|firma unternehmen betrieb konzern|mitarbeiter beschäftigte beschäftigten angestellte arbeitnehmer|arzt ärzte mediziner
de krankenhaus krankenhäuser klinik kliniken spital|auto autos wagen fahrzeug pkw|löhne gehälter|abkommen vertrag vereinbarung|tote todesopfer|migranten zuwanderer einwanderer
de polizisten polizeibeamte|soldaten truppen|schüler schulkinder|abstimmung votum|umfrage erhebung|gefängnis haft|demo demonstration kundgebung|verabschiedet beschlossen gebilligt angenommen
de gekauft erworben|verhaftet festgenommen|gestohlen entwendet|verletzt verwundet|zahlte bezahlte gezahlt bezahlt|corona covid|rente pension|strom elektrizität|starb starben gestorben
de gesagt erklärt mitgeteilt|entlassen gefeuert|verkauft veräußert|zerstört vernichtet|gebaut errichtet|angegriffen attackiert|gefälscht manipuliert|gerettet geborgen
fr entreprise société firme compagnie|médecins docteurs|voiture véhicule automobile|accord traité pacte|morts décès tués|soldats troupes|salaires rémunérations|élèves écoliers|étude enquête
fr incendie feu|acheté acquis|adopté voté approuvé|prison détention|policiers gendarmes|emplois postes
es empresa compañía firma|médicos doctores|coche automóvil carro vehículo|acuerdo pacto tratado|muertos fallecidos murieron fallecieron|soldados tropas|sueldos salarios|alumnos estudiantes escolares
es estudio investigación|incendio fuego|cárcel prisión|detenido arrestado|compró adquirió|estadounidense americano
it azienda impresa società ditta|medici dottori|auto macchina automobile vettura|accordo patto trattato|soldati truppe|stipendi salari|studenti alunni|studio ricerca|incendio rogo|carcere prigione
it comprato acquistato|americano statunitense|morti deceduti
pt empresa companhia firma|médicos doutores|carro automóvel veículo|acordo pacto tratado|mortos mortes óbitos|soldados tropas|salários ordenados|alunos estudantes|estudo pesquisa|incêndio fogo
pt cadeia prisão|comprou adquiriu|demitiu exonerou
ru компания фирма|врачи доктора медики|автомобиль машина|соглашение договор|погибли умерли|солдаты войска|зарплаты оклады|школьники ученики|купил приобрел|сообщил заявил сказал|напал атаковал|украл похитил|разрушил уничтожил|построил возвел|убил застрелил
`;
