using System.Globalization;
using EthicalBot.Conversation;
using EthicalBot.Dialogs.Notices;
using EthicalBot.Orders;
using EthicalBot.Privacy.Rights;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Desk.Cases;
using EthicalBot.Tests.Mail;
using EthicalBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Notices;

public sealed class NoticeTests
{
    [Theory]
    [InlineData("en", "Stop")]
    [InlineData("fr", "stop")]
    [InlineData("de", "Stopp")]
    [InlineData("es", "Parar")]
    [InlineData("it", "basta!")]
    [InlineData("pt", "parar")]
    [InlineData("nl", "stoppen.")]
    public async Task Who_agreed_is_told_once_and_one_word_ends_it(string language, string stop)
    {
        var shop = new SettableShop();
        await using var app = FollowingCustomer.AppWith(shop);
        var customer = await FollowingCustomer.SeeOrderAsync(app, shop, language);
        Assert.Contains(customer.Driver.Seen, seen => FollowingCustomer.Buttons(seen).Contains(customer.Word("Notices.Button.Tell")));
        await customer.FollowAsync();
        await customer.LookAsync();
        var late = customer.Word("Notices.Late", ("number", "10042"), ("day", SettableShop.Today.AddDays(-1)));
        var frame = customer.Word("Notices.Next");
        Assert.Equal(0, await customer.CountAsync(frame));

        // What was told as the day is the one before: that it changed is told, then that it has gone by.
        shop.Expect(SettableShop.Today.AddDays(-1));
        await customer.LookAsync();
        await customer.HearAsync(customer.Word("Notices.NewDay", ("number", "10042"), ("day", SettableShop.Today.AddDays(-1))));
        await customer.LookAsync();
        Assert.EndsWith(frame, await customer.HearAsync(late), StringComparison.Ordinal);
        await customer.LookAsync();
        Assert.Equal(1, await customer.CountAsync(late));

        Assert.Contains(customer.Word("Notices.Stopped", ("reference", "")).Split(':', '.')[0], await customer.SayAsync(stop), StringComparison.Ordinal);
        shop.Happen(TrackingState.Lost);
        await customer.LookAsync();
        Assert.Equal(0, await customer.CountAsync(customer.Word("Notices.Lost", ("number", "10042"))));
        Assert.Equal(0, await app.CountAsync("select count(*) from followings"));
        var receipts = await app.Services.GetRequiredService<IConsents>().ReceiptsAsync(customer.Subject, CancellationToken.None);
        Assert.Equal([true, false], receipts.Select(receipt => receipt.Given));
        Assert.All(receipts, receipt => Assert.Equal(ConsentPurposes.ProactiveNotices.Key, receipt.Purpose));
    }

    [Fact]
    public async Task Who_did_not_agree_is_told_nothing_and_is_offered_it_once()
    {
        var shop = new SettableShop();
        await using var app = FollowingCustomer.AppWith(shop);
        var customer = await FollowingCustomer.SeeOrderAsync(app, shop);
        await customer.SayAsync("where is my order 10042?");
        Assert.Single(customer.Driver.Seen, seen => FollowingCustomer.Buttons(seen).Contains(customer.Word("Notices.Button.Tell")));
        await customer.SayAsync(customer.Word("Notices.Button.Tell"));
        Assert.Contains(customer.Word("Notices.Order.Kept"), await customer.SayAsync("no"), StringComparison.Ordinal);

        shop.Happen(TrackingState.Lost);
        await customer.LookAsync();

        Assert.Equal(0, await customer.CountAsync("because you asked"));
        Assert.Equal(0, await app.CountAsync("select count(*) from followings"));
    }

    [Fact]
    public async Task Nobody_is_written_to_in_the_quiet_hours()
    {
        var shop = new SettableShop();
        var now = TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"));
        var quiet = string.Create(CultureInfo.InvariantCulture, $"{now.AddMinutes(-30):HH:mm}-{now.AddMinutes(60):HH:mm}");
        await using var app = FollowingCustomer.AppWith(shop, ("Notices:QuietHours", quiet));
        var customer = await FollowingCustomer.SeeOrderAsync(app, shop);
        await customer.FollowAsync();
        shop.Happen(TrackingState.Lost);

        await customer.LookAsync();
        Assert.Equal(0, await customer.CountAsync("is lost"));
        await customer.LookAsync(TimeSpan.FromMinutes(60));
        Assert.Contains("because you asked", await customer.HearAsync("is lost"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_ends_with_delivery_and_with_the_conversation()
    {
        var shop = new SettableShop();
        await using var app = FollowingCustomer.AppWith(shop);
        var customer = await FollowingCustomer.SeeOrderAsync(app, shop);
        await customer.FollowAsync();
        shop.Happen(TrackingState.Delivered, "75011 PARIS");
        await customer.LookAsync();
        Assert.Equal(0, await app.CountAsync("select count(*) from followings"));

        var other = await FollowingCustomer.SeeOrderAsync(app, new SettableShop());
        shop.Order = new SettableShop().Order;
        await other.FollowAsync();
        await app.Services.GetRequiredService<IConversations>().EndAsync(new("directline", other.Driver.ConversationId), CancellationToken.None);
        await other.LookAsync();
        Assert.Equal(0, await app.CountAsync("select count(*) from followings"));
        Assert.Equal(0, await app.CountAsync("select count(*) from mail_outbox"));
    }

    [Fact]
    public async Task After_the_conversation_an_email_goes_to_an_address_that_a_code_proved_and_one_press_ends_it()
    {
        var shop = new SettableShop();
        await using var server = new FakeSmtp();
        await using var app = FollowingCustomer.AppWith(shop, [.. server.Settings, ("Company:PublicUrl", "https://chat.shop.example")]);
        var coded = await CodeCustomer.ComeBackAsync(app);
        await coded.AskAsync();
        await coded.SayAsync((await server.NextAsync()).Code);
        await coded.SayAsync("no");
        await coded.SayAsync("where is my order 10042?");
        await coded.SayAsync("marie@example.org");
        var asked = await coded.SayAsync("keep me posted");
        Assert.Contains(coded.Word("Notices.How.Mail"), asked, StringComparison.Ordinal);
        await coded.SayAsync("yes");
        await app.Services.GetRequiredService<IConversations>().EndAsync(new("directline", coded.Driver.ConversationId), CancellationToken.None);
        shop.Happen(TrackingState.Lost);
        app.Time.Advance(TimeSpan.FromMinutes(16));
        await app.Services.GetRequiredService<NoticeRound>().RunAsync(CancellationToken.None);

        var mail = await server.NextAsync();
        Assert.Equal(["marie@example.org"], mail.Recipients);
        Assert.DoesNotContain("10042", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("is lost", mail.Plain, StringComparison.Ordinal);
        var link = new Uri(mail.Plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Single(word => word.Contains(NoticeLinks.StopPath, StringComparison.Ordinal)));
        Assert.Equal("chat.shop.example", link.Host);
        var http = app.CreateClient();
        Assert.Contains(coded.Word("Notices.Page.Button"), await http.GetStringAsync(link.AbsolutePath), StringComparison.Ordinal);
        Assert.Equal(1, await app.CountAsync("select count(*) from followings"));
        using var nothing = new StringContent("");
        Assert.Contains("stopped", await (await http.PostAsync(link.AbsolutePath, nothing)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await app.CountAsync("select count(*) from followings"));
        Assert.Equal(System.Net.HttpStatusCode.Gone, (await http.GetAsync(link.AbsolutePath)).StatusCode);
    }

    [Fact]
    public async Task Stop_works_within_a_question_and_says_so_where_there_is_nothing()
    {
        var shop = new SettableShop();
        await using var app = FollowingCustomer.AppWith(shop);
        var customer = await FollowingCustomer.SeeOrderAsync(app, shop);
        Assert.Contains(customer.Word("Notices.NothingToStop"), await customer.SayAsync("stop"), StringComparison.Ordinal);
        await customer.FollowAsync();
        await customer.SayAsync("delete my data");

        Assert.Contains("It is stopped", await customer.SayAsync("STOP!"), StringComparison.Ordinal);

        Assert.Equal(0, await app.CountAsync("select count(*) from followings"));
        // The question was meant as well: a yes now deletes nothing.
        Assert.DoesNotContain("being deleted", await customer.SayAsync("yes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stop_works_while_a_person_is_awaited_and_while_one_speaks_and_leaves_the_case_as_it_is()
    {
        var shop = new SettableShop();
        await using var app = FollowingCustomer.AppWith(shop);
        var agent = await app.AtTheDeskAsync("paula");
        var (waiting, held) = (await FollowingCustomer.SeeOrderAsync(app, shop), await FollowingCustomer.SeeOrderAsync(app, shop));
        await waiting.FollowAsync();
        await held.FollowAsync();
        await held.SayAsync("agent");
        var reference = (string)(await agent.OnlyCaseAsync())["reference"]!;
        await agent.DoAsync(reference, "accept");
        await waiting.SayAsync("agent");

        Assert.Contains("no longer writes to you first", await waiting.SayAsync("stop"), StringComparison.Ordinal);
        Assert.Contains("no longer writes to you first", await held.SayAsync("stop"), StringComparison.Ordinal);

        Assert.Equal(0, await app.CountAsync("select count(*) from followings"));
        Assert.Equal(1, await app.CountAsync("select count(*) from conversations where floor = 'Queue'"));
        Assert.Equal(1, await app.CountAsync("select count(*) from conversations where floor = 'Person'"));
    }

    [Fact]
    public void Each_event_has_its_news_and_nothing_is_news_of_an_order_that_is_over()
    {
        var shop = new SettableShop();
        Assert.Empty(OrderNews.Of(shop.Order, SettableShop.Today.AddDays(2), SettableShop.Today));
        Assert.Equal(OrderNewsKind.NewDay, OrderNews.Of(shop.Order, SettableShop.Today.AddDays(1), SettableShop.Today)[0].Kind);
        Assert.Equal(OrderNewsKind.Late, OrderNews.Of(shop.Order, told: null, SettableShop.Today.AddDays(3))[0].Kind);
        shop.Happen(TrackingState.Delivered, "Paris 11e");
        Assert.Empty(OrderNews.Of(shop.Order, told: null, SettableShop.Today));
        shop.Happen(TrackingState.Delivered, "Lille");
        Assert.Equal((OrderNewsKind.Elsewhere, "Lille"), OrderNews.Of(shop.Order, told: null, SettableShop.Today).Select(news => (news.Kind, news.Place)).Single());
        shop.Order = shop.Order with { State = OrderState.Cancelled };
        Assert.Empty(OrderNews.Of(shop.Order, SettableShop.Today, SettableShop.Today.AddDays(90)));
    }
}
