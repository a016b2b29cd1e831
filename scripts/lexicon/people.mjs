// Surnames that news mostly has alone, and that the lists of names lack or have as ordinary words. Typed by hand.

/** Surnames of persons so well known that articles leave out the first name. */
export const knownSurnames = `
Trump Biden Obama Bush Clinton Reagan Carter Nixon Kennedy Johnson Eisenhower Truman Roosevelt Lincoln Jefferson Harris Pence Vance Rubio Hegseth Blinken Kissinger Cheney Rumsfeld Pelosi McConnell Sanders
Musk Bezos Zuckerberg Gates Buffett Altman Soros Murdoch Macron Sarkozy Hollande Chirac Mitterrand Barnier Bayrou Attal Zemmour Mélenchon Merkel Scholz Merz Kohl Adenauer Steinmeier Baerbock Habeck Lindner Pistorius
Starmer Sunak Truss Cameron Blair Brown Thatcher Churchill Corbyn Farage Lammy Reeves Putin Medvedev Lavrov Yeltsin Gorbachev Khrushchev Brezhnev Stalin Lenin Trotsky Navalny Prigozhin Shoigu Gerasimov Peskov Zelensky Zelenskyy Zelenskiy
Poroshenko Yanukovych Tymoshenko Lukashenko Umerov Yermak Syrskyi Kuleba Erdogan Netanyahu Sharon Rabin Peres Gallant Gantz Lapid Arafat Abbas Sinwar Haniyeh Nasrallah Khamenei Khomeini Rouhani Raisi Pezeshkian Ahmadinejad Assad Saddam Hussein
Gaddafi Gadhafi Qaddafi Mubarak Morsi Sisi Modi Gandhi Nehru Singh Sharif Bhutto Musharraf Khan Hasina Xi Mao Deng Li Jiang Hu Abe Kishida Ishiba Koizumi Takaichi Kim Moon Yoon Lee Marcos Duterte Aquino Suharto Sukarno Widodo Prabowo Mahathir
Mandela Zuma Ramaphosa Mbeki Mugabe Kagame Museveni Ruto Kenyatta Tinubu Buhari Orban Meloni Berlusconi Draghi Mussolini Salvini Conte Sánchez Rajoy Zapatero Franco Costa Salazar Tusk Duda Kaczynski Kaczyński Nawrocki Walesa Fico Babiš Vučić Milosevic Tito
Rutte Stoltenberg Wilders Tsipras Mitsotakis Papandreou Trudeau Carney Poilievre Harper Castro Guevara Chávez Chavez Maduro Guaidó Machado Bolsonaro Lula Rousseff Milei Kirchner Perón Pinochet Allende Boric Petro Morales Sheinbaum Fujimori Bukele Noriega
Albanese Morrison Turnbull Abbott Howard Rudd Gillard Ardern Luxon Annan Guterres Kofi Ban Leyen Juncker Lagarde Barroso Borrell Kallas Michel Hitler Goebbels Himmler Göring Einstein Darwin Newton Freud Marx Engels Shakespeare Mozart Beethoven Bach Picasso
Federer Nadal Djokovic Alcaraz Sinner Messi Ronaldo Mbappé Neymar Pelé Maradona Beckham Mourinho Guardiola Klopp Ferguson Hamilton Verstappen Schumacher Bolt Phelps Woods Jordan Kobe LeBron Ali Tyson Powell Yellen Bernanke Greenspan Volcker Bailey
Snowden Assange Epstein Weinstein Madoff Navarro Bannon Bolton Comey Mueller Kavanaugh Ginsburg Scalia Alito Kushner Ivanka Melania Oprah Laden Mazen Beyoncé Rihanna Madonna Elvis Kardashian Spielberg Hitchcock Tarantino Warhol Banksy
Zeus Hera Poseidon Aphrodite Athena Artemis Dionysus Demeter Odin Loki Osiris Vishnu Shiva Krishna Ganesha Achilles Odysseus Socrates Plato Aristotle Virgil Ovid Confucius Dracula Batman Superman Nietzsche Kafka Hemingway Tolstoy Dostoevsky Dostoyevsky Chekhov
Nabokov Orwell Joyce Proust Goethe Schiller Voltaire Rousseau Descartes Kant Hegel Kierkegaard Wittgenstein Galileo Copernicus Kepler Feynman Oppenheimer Edison Wagner Verdi Puccini Brahms Schubert Handel Haydn Tchaikovsky Stravinsky Shostakovich Rembrandt Vermeer Caravaggio Monet Matisse Cézanne`;

/** Given names that the lists lack. */
export const knownGivenNames = `Abu Osama Tayyip Recep Volodymyr Andrii Andriy Rustem Xi Ursula Elbridge Eldridge Viktor Vladimir Kaja Giorgia Keir Rishi Kamala Tulsi Kash Zohran Wang Ban Ehud Yasser Bashar Ayman Ismail Hassan Yahya Muqtada Moqtada Nouri Haider Aung Fumio Shinzo Sanae Shigeru Jae-in Narendra Imran Nawaz Sheikh Lula Nicolás Gustavo Luiz`;
