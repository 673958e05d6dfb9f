namespace EthicalBot.Tests.Browser.Desk;

/// <summary>What an agent reads and presses, in one language; of long sentences only the words that carry them.</summary>
public sealed record DeskWords(string Language)
{
    private static readonly DeskWords French = new("fr")
    {
        SignIn = "Se connecter",
        Join = "Créer mon compte",
        NobodyWaits = "Aucun dossier en attente.",
        GiveBack = "Rendre à l’assistant",
        GiveBackTold = "Le client est informé qu’il parle de nouveau à une IA",
        Close = "Clôturer le dossier",
        CloseTold = "Le client est informé que vous avez mis fin à la conversation",
        CloseMessageTold = "Le message est marqué comme traité",
        NoteSaved = "Note enregistrée. Seuls vos collègues peuvent la lire.",
        Show = "Afficher les données masquées",
        RevealGo = "Afficher",
        ToAnswer = "Répondre au client",
        HiddenAccount = "compte bancaire 1",
        ShowAccount = "Afficher\u202f: compte bancaire 1",
        AddressChange = "Changement d’adresse",
        SearchLabel = "Trouver un dossier par adresse e-mail, téléphone ou numéro de commande",
        OneFound = "1 dossier trouvé",
        NothingFound = "Aucun dossier trouvé.",
        CheckedByPostcode = "Le code postal donné correspond à la commande",
        Order = "Commande 10042",
        With = "Avec Marie",
        AnsweredByOther = "Marie répond à ce client.",
        SendFailed = "L’envoi n’a pas abouti.",
        Lost = "Connexion interrompue.",
        CustomerWaits = "Un client attend",
        NotificationsOff = "Les notifications du bureau sont désactivées",
        NotificationsOn = "Les notifications du bureau sont activées",
        Approvals = "Approbations",
        Automations = "Automatisations",
        People = "Équipe",
        Invite = "Inviter une personne",
        InviteGo = "Créer un lien",
        LinkSpent = "Ce lien n’est plus valable",
    };

    private static readonly DeskWords English = new("en")
    {
        SignIn = "Sign in",
        Join = "Create my account",
        NobodyWaits = "Nobody is waiting.",
        GiveBack = "Hand back to the assistant",
        GiveBackTold = "The customer is told that they are talking to an AI again",
        Close = "Close the case",
        CloseTold = "The customer is told that you have ended the conversation",
        CloseMessageTold = "The message is marked as dealt with",
        NoteSaved = "Note saved. Only colleagues can read it.",
        Show = "Show hidden data",
        RevealGo = "Show",
        ToAnswer = "To answer the customer",
        HiddenAccount = "bank account 1",
        ShowAccount = "Show bank account 1",
        AddressChange = "Change of address",
        SearchLabel = "Find a case by e-mail address, phone number or order number",
        OneFound = "1 case found",
        NothingFound = "No case found.",
        CheckedByPostcode = "Postcode given matches the order",
        Order = "Order 10042",
        With = "With Marie",
        AnsweredByOther = "Marie is answering this customer.",
        SendFailed = "This was not sent.",
        Lost = "Connection lost.",
        CustomerWaits = "A customer is waiting",
        NotificationsOff = "Desktop notifications are off",
        NotificationsOn = "Desktop notifications are on",
        Approvals = "Approvals",
        Automations = "Automations",
        People = "People",
        Invite = "Invite a person",
        InviteGo = "Make a link",
        LinkSpent = "This link no longer works",
    };

    public required string SignIn { get; init; }

    public required string Join { get; init; }

    public required string NobodyWaits { get; init; }

    public required string GiveBack { get; init; }

    public required string GiveBackTold { get; init; }

    public required string Close { get; init; }

    public required string CloseTold { get; init; }

    public required string CloseMessageTold { get; init; }

    public required string NoteSaved { get; init; }

    public required string Show { get; init; }

    public required string RevealGo { get; init; }

    public required string ToAnswer { get; init; }

    public required string HiddenAccount { get; init; }

    public required string ShowAccount { get; init; }

    public required string AddressChange { get; init; }

    public required string SearchLabel { get; init; }

    public required string OneFound { get; init; }

    public required string NothingFound { get; init; }

    public required string CheckedByPostcode { get; init; }

    public required string Order { get; init; }

    public required string With { get; init; }

    public required string AnsweredByOther { get; init; }

    public required string SendFailed { get; init; }

    public required string Lost { get; init; }

    public required string CustomerWaits { get; init; }

    public required string NotificationsOff { get; init; }

    public required string NotificationsOn { get; init; }

    public required string Approvals { get; init; }

    public required string Automations { get; init; }

    public required string People { get; init; }

    public required string Invite { get; init; }

    public required string InviteGo { get; init; }

    public required string LinkSpent { get; init; }

    public static DeskWords In(string language) => language == "fr" ? French : English;
}
