using EthicalBot.Orders.Details;
using EthicalBot.Orders.Writes;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Approvals;
using EthicalBot.Tests.Desk;
using EthicalBot.Tests.Desk.Cases;

namespace EthicalBot.Tests.Service;

public sealed class ReturnTests
{
    [Theory]
    [InlineData("en", "I want to return the lamp of order 10043, it does not fit", "Where should the money go?", "gift card", "Shall I ask for this return?", "is registered")]
    [InlineData("fr", "je veux retourner la lampe de la commande 10043, elle est trop grande", "Où faut-il verser l’argent ?", "carte cadeau", "Faut-il demander ce retour ?", "est enregistré")]
    public async Task A_delivered_item_goes_back_after_a_yes_and_the_money_to_the_gift_card_that_was_chosen(string language, string wish, string means, string giftCard, string asked, string done)
    {
        await using var app = new BotApp();
        var customer = await PaulAsync(app, language);

        var question = await customer.SayAsync(wish);
        if (language == "fr" && !question.Contains(means, StringComparison.Ordinal))
            question = await customer.SayAsync("Desk lamp Pivoine");
        Assert.Contains(means, question, StringComparison.Ordinal);
        var readBack = await customer.SayAsync(giftCard);
        Assert.Contains(asked, readBack, StringComparison.Ordinal);
        Assert.Contains("79", readBack, StringComparison.Ordinal);
        Assert.Contains("30", readBack, StringComparison.Ordinal);
        Assert.DoesNotContain(done, readBack, StringComparison.Ordinal);
        Assert.Empty((await customer.OrderAsync("10043")).Changes);

        var told = await customer.YesAsync();
        Assert.Contains(done, told, StringComparison.Ordinal);
        Assert.Matches("D-[0-9]{4}", told);
        var order = await customer.OrderAsync("10043");
        Assert.Equal([OrderLineState.ReturnRequested, OrderLineState.Delivered, OrderLineState.Delivered], order.Lines.Select(line => line.State));
        Assert.Equal(WriteKind.Return, Assert.Single(order.Changes).Kind);
    }

    [Theory]
    [InlineData("https://labels.example.org/D-7.pdf", true)]
    [InlineData("http://labels.example.org/D-7.pdf", false)]
    [InlineData("javascript:alert(7)", false)]
    [InlineData(null, false)]
    public async Task The_label_that_the_shop_gives_is_told_as_a_link_and_none_is_made_up(string? label, bool isTold)
    {
        await using var app = new BotApp(services: DemoWrites.That(new WriteOutcome.Done("D-7", DateTimeOffset.UnixEpoch, [], label is null ? null : new Uri(label))));
        var customer = await PaulAsync(app);
        await customer.SayAsync("I want to return the lamp of order 10043, it does not fit, money to my gift card");

        var told = await customer.YesAsync();

        Assert.Contains("is registered", told, StringComparison.Ordinal);
        Assert.Equal(isTold, told.Contains(customer.Word("Service.Label", ("link", label ?? "https://labels.example.org")), StringComparison.Ordinal));
        Assert.Equal(isTold, told.Contains("D-7.pdf", StringComparison.Ordinal));
        Assert.DoesNotContain("javascript", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_items_of_three_go_back_and_the_mind_can_be_changed_at_the_read_back()
    {
        await using var app = new BotApp();
        var customer = await PaulAsync(app);

        await customer.SayAsync("I want to return the lamp and the olive knife of order 10043, they do not fit, money to my gift card");
        var readBack = await customer.SayOnceAsync("no, only the lamp");
        Assert.Contains("€79.00", readBack, StringComparison.Ordinal);
        Assert.DoesNotContain("olive", readBack, StringComparison.Ordinal);
        readBack = await customer.SayOnceAsync("also the beech knife");
        Assert.Contains("€106.50", readBack, StringComparison.Ordinal);
        Assert.Contains("Shall I ask for this return?", readBack, StringComparison.Ordinal);
        Assert.Empty((await customer.OrderAsync("10043")).Changes);

        await customer.YesAsync();
        Assert.Equal([OrderLineState.ReturnRequested, OrderLineState.Delivered, OrderLineState.ReturnRequested], (await customer.OrderAsync("10043")).Lines.Select(line => line.State));
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("both", 2)]
    public async Task Of_pieces_that_nobody_can_tell_apart_it_is_asked_how_many(string said, int count)
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app);

        var which = await customer.SayAsync("I want to return something from order 10060, I changed my mind");
        Assert.Contains("1. 2 × Wool blanket", which, StringComparison.Ordinal);
        Assert.DoesNotContain("4. ", which, StringComparison.Ordinal);
        var howMany = await customer.SayAsync("the wool blanket");
        Assert.Contains("How many", howMany, StringComparison.Ordinal);
        Assert.DoesNotContain("Which items", howMany, StringComparison.Ordinal);
        var next = await customer.SayAsync(said);
        Assert.DoesNotContain("How many", next, StringComparison.Ordinal);
        var readBack = next.Contains("Shall I", StringComparison.Ordinal) ? next : await customer.SayAsync("the original card");
        Assert.Equal(count, readBack.Split("Wool blanket").Length - 1);
    }

    [Fact]
    public async Task A_yes_with_something_else_beside_it_is_no_yes()
    {
        await using var app = new BotApp();
        var customer = await PaulAsync(app);
        await customer.SayAsync("I want to return the lamp and the olive knife of order 10043, they do not fit, money to my gift card");

        var told = await customer.SayOnceAsync("Yes, as soon as the new ones are here");

        Assert.DoesNotContain("is registered", told, StringComparison.Ordinal);
        Assert.Empty((await customer.OrderAsync("10043")).Changes);
    }

    [Fact]
    public async Task Who_gives_no_reason_within_the_time_of_the_law_is_offered_the_right_that_needs_none()
    {
        await using var app = new BotApp();
        var customer = await PaulAsync(app);

        var offered = await customer.SayAsync("I want to send back the lamp of order 10043");
        Assert.Contains("without giving a reason", offered, StringComparison.Ordinal);
        var acknowledged = await customer.SayOnceAsync(customer.Word("Returns.Right.Take"));
        Assert.Contains("Your withdrawal has reached us", acknowledged, StringComparison.Ordinal);
        Assert.Contains("Withdrawal from order 10043", acknowledged, StringComparison.Ordinal);
        Assert.Contains("Desk lamp", acknowledged, StringComparison.Ordinal);
        Assert.DoesNotContain("Paring knife", acknowledged, StringComparison.Ordinal);
        Assert.Empty((await customer.OrderAsync("10043")).Changes);
    }

    [Fact]
    public async Task Who_leaves_that_right_is_asked_for_a_reason_of_the_shop()
    {
        await using var app = new BotApp();
        var customer = await PaulAsync(app);
        await customer.SayAsync("I want to send back the lamp of order 10043");

        var asked = await customer.SayOnceAsync(customer.Word("Returns.Right.Leave"));

        Assert.Contains("What is the reason?", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("withdrawal has reached us", asked, StringComparison.Ordinal);
        Assert.Contains("Where should the money go?", await customer.SayOnceAsync("4"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "I want to return order 10007", "30 days after delivery", "It is defective", "What is wrong with it")]
    [InlineData("fr", "je veux retourner la commande 10007", "30 jours après la livraison", "C’est défectueux", "Quel est le défaut")]
    public async Task When_the_window_is_over_it_is_said_and_the_guarantee_and_a_person_are_named(string language, string wish, string window, string defective, string asked)
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app, language, "marie@example.org");

        var told = await customer.SayAsync(wish);
        Assert.Contains(window, told, StringComparison.Ordinal);
        Assert.Contains(defective, told, StringComparison.Ordinal);
        Assert.Contains(language == "en" ? "“person”" : "« personne »", told, StringComparison.Ordinal);
        var guarantee = await customer.SayAsync(customer.Word("Returns.Defective"));
        Assert.True(guarantee.Contains(asked, StringComparison.Ordinal), guarantee);
        Assert.Empty((await customer.OrderAsync("10007")).Changes);
    }

    [Fact]
    public async Task What_cannot_go_back_is_said_to_be_so_and_nothing_changes()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app, "en", "hugo.perrin@example.org");

        var told = await customer.SayAsync("I want to return order 10053");

        Assert.Contains("This is not possible for one of the products", told, StringComparison.Ordinal);
        Assert.Contains("“It is defective”", told, StringComparison.Ordinal);
        Assert.Empty((await customer.OrderAsync("10053")).Changes);
    }

    [Fact]
    public async Task A_photo_is_asked_for_once_where_the_reason_needs_one_and_may_be_skipped()
    {
        await using var app = new BotApp();
        var customer = await PaulAsync(app);

        Assert.Contains("A photo helps", await customer.SayAsync("I want to return the lamp of order 10043, it is not as described"), StringComparison.Ordinal);
        var next = await customer.SayOnceAsync(customer.Word("Service.Photo.Skip"));
        Assert.Contains("Where should the money go?", next, StringComparison.Ordinal);
        Assert.DoesNotContain("photo", await customer.SayOnceAsync("Mastercard"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photo_that_is_sent_goes_with_the_return()
    {
        await using var app = new BotApp();
        var customer = await PaulAsync(app);
        await customer.SayAsync("I want to return the lamp of order 10043, it is not as described, money to my gift card");

        var readBack = await customer.SendPhotoAsync();

        Assert.Contains("Your photo goes with it", readBack, StringComparison.Ordinal);
        Assert.Contains("Shall I ask for this return?", readBack, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("accept", OrderLineState.ReturnRequested, "It is done")]
    [InlineData("refuse", OrderLineState.Delivered, "It was refused")]
    public async Task Above_the_amount_a_person_decides_and_the_customer_is_told(string decision, OrderLineState state, string outcome)
    {
        await using var app = new BotApp(settings: ("environment", "Development"));
        var customer = await ShopCustomer.ComeAsync(app);
        var asked = await customer.SayAsync("I want to return all items of order 10060, I don't like them, money to my card");
        Assert.Contains("Above €250.00 a person has to approve this", asked, StringComparison.Ordinal);
        Assert.Contains("€361.00", asked, StringComparison.Ordinal);

        var told = await customer.YesAsync();
        Assert.Contains("A person from Demo Shop decides this", told, StringComparison.Ordinal);
        Assert.DoesNotContain("is registered", told, StringComparison.Ordinal);
        Assert.Empty((await customer.OrderAsync("10060")).Changes);

        await Asked.OkAsync(Asked.DecideAsync(await app.AtTheDeskAsync("marie"), decision, decision == "refuse" ? "used" : null));
        await DeskSteps.UntilAsync(async () => (await customer.Driver.ShownAsync()).Any(line => line.Contains(outcome, StringComparison.Ordinal)));
        Assert.All((await customer.OrderAsync("10060")).Lines, line => Assert.Equal(state, line.State));
        if (decision == "refuse")
            Assert.Contains(await customer.Driver.ShownAsync(), line => line.Contains("You can contest this", StringComparison.Ordinal));
    }

    private static Task<ShopCustomer> PaulAsync(BotApp app, string language = "en") => ShopCustomer.ComeAsync(app, language, "paul.armand@example.org");
}
