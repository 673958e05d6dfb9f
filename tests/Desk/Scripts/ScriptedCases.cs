namespace EthicalBot.Tests.Desk.Scripts;

/// <summary>Twenty cases as customers bring them. Whoever works at the desk can read them, and say what is missing.</summary>
public static class ScriptedCases
{
    private const string Person = "I want to talk to a person";
    private const string Personne = "Je veux parler à une personne";

    public static IReadOnlyList<ScriptedCase> All { get; } =
    [
        new("an order that does not move", "en", ["where is my order 10042?", "marie@example.org", Person], ["Nothing has moved for two days."], "orderQuestion",
            [Order("10042"), Town("Paris"), Reach("marie@example.org")], []),
        new("une commande, par son nom", "fr", ["Où est ma commande 10043 ?", "69003", Personne], ["Je m'appelle Paul Armand, je n'ai rien reçu."], "orderQuestion",
            [Order("10043"), Town("Lyon"), Name("Paul Armand")], ["69003"]),
        new("a parcel that a neighbour took", "en", ["where is my order 10045?", "33000", Person], ["My neighbour Mr Karim Benali signed for it, and he does not have it."], "orderQuestion",
            [Order("10045"), Town("Bordeaux")], ["Karim", "Benali", "33000"]),
        new("a parcel that came broken", "en", ["My parcel arrived damaged", Person], ["It is order 10046. You can call me on +33 6 12 34 56 78."], "returnRefund",
            [Order("10046"), Reach("+33 6 12 34 56 78")], []),
        new("a new delivery address", "en", ["I want to change the delivery address of my order 10044", Person], ["The new address is 12 rue des Lilas, 75011 Paris."], "addressChange",
            [Order("10044"), new("ADDRESS", "12 rue des Lilas")], []),
        new("une nouvelle adresse", "fr", ["Je voudrais changer l'adresse de livraison de ma commande 10044", Personne], ["Livrez au 27 avenue Jean Jaurès, 69007 Lyon, s'il vous plaît."], "addressChange",
            [Order("10044"), new("ADDRESS", "27 avenue Jean Jaurès")], []),
        new("a return", "en", ["I would like to return my order 10043", Person], ["My name is Paul Armand. My date of birth is 12/03/1985 if you need it."], "returnRefund",
            [Order("10043"), Name("Paul Armand")], ["12/03/1985"]),
        new("un remboursement par virement", "fr", ["Je veux être remboursé de ma commande 10048", Personne], ["Mon IBAN est FR14 2004 1010 0505 0001 3M02 606."], "returnRefund",
            [Order("10048"), new("IBAN", "FR14 2004 1010 0505 0001 3M02 606")], []),
        new("a cancellation", "en", ["I want to cancel my order 10044", Person], ["Please confirm to ines.vasseur@example.org"], "cancellation",
            [Order("10044"), Reach("ines.vasseur@example.org")], []),
        new("an invoice", "en", ["where is my order 10042?", "marie@example.org", "I need the invoice for it", Person], ["For my accounts, please."], "invoice",
            [Order("10042"), Reach("marie@example.org")], []),
        new("une facture à corriger", "fr", ["Ma facture est fausse, je voudrais une facture corrigée", Personne], ["C'est la commande 10043.\nCordialement,\nPaul Armand"], "invoice",
            [Order("10043"), Name("Paul Armand")], []),
        new("a complaint that needs an answer in writing", "en", ["I want to make a complaint, this is a scandal", Person], ["Write to zoe.martin@example.org and do not call me. My husband is Mr Luc Martin."], "complaint",
            [Reach("zoe.martin@example.org")], ["Luc"]),
        new("une réclamation", "fr", ["Je veux faire une réclamation", Personne], ["Le livreur a été insultant. Rappelez-moi au 06 12 34 56 78."], "complaint",
            [Reach("06 12 34 56 78")], []),
        new("a copy of personal data", "en", ["I want a copy of my personal data", Person], ["Send it to hugo.perrin@example.org. My order was 10045."], "privacyRequest",
            [Reach("hugo.perrin@example.org")], ["10045"]),
        // Not understood: the work can be done all the same, and the agent can say what it is.
        new("effacer ses données", "fr", ["Supprimez mes données personnelles", Personne], ["Mon adresse est ines.vasseur@example.org"], "privacyRequest",
            [Reach("ines.vasseur@example.org")], []),
        new("a card that was charged twice", "en", ["I was charged twice for order 10042", Person], ["The card is 4111 1111 1111 1111. I am Marie Lenoir."], "orderQuestion",
            [Order("10042"), Name("Marie Lenoir")], ["4111 1111 1111 1111"]),
        new("a password that nobody should have sent", "en", ["I cannot sign in to my account", Person], ["My password is Tr0ub4dor&3 and my mail is marie@example.org"], "other",
            [Reach("marie@example.org")], ["Tr0ub4dor"]),
        new("a sister who collects", "en", ["where is my order 10050?", Person], ["My sister Mrs Julie Moreau will collect it, please let her."], "orderQuestion",
            [Order("10050"), new("NAME", "Julie Moreau")], []),
        new("un colis perdu", "fr", ["Mon colis est perdu, commande 10051", Personne], ["Vous pouvez m'écrire à paul.armand@example.org ou m'appeler au 06 98 76 54 32."], "deliveryProblem",
            [Order("10051"), Reach("paul.armand@example.org"), Reach("06 98 76 54 32")], []),
        new("a question that nobody foresaw", "en", ["Do you engrave rings?", Person], ["I'm Emma Clark, call +44 20 7946 0958 please."], "other",
            [Name("Emma Clark"), Reach("+44 20 7946 0958")], []),
    ];

    private static Fact Order(string number) => new("ORDER", number);

    private static Fact Name(string name) => new("NAME", name);

    private static Fact Town(string town) => new("ADDRESS", town);

    private static Fact Reach(string way) => new(way.Contains('@', StringComparison.Ordinal) ? "EMAIL" : "PHONE", way);
}
