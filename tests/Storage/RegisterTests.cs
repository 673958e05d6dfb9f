using System.Reflection;
using EthicalBot.Conversation;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Register;
using EthicalBot.Privacy.Retention;
using EthicalBot.Storage;
using EthicalBot.Storage.Register;
using EthicalBot.Tests.App;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Storage;

public sealed class RegisterTests
{
    [Fact]
    public async Task Every_table_of_the_store_is_declared_and_every_declaration_names_something_real()
    {
        await using var app = new BotApp();
        await app.Services.GetRequiredService<RegisterCheck>().RunAsync(CancellationToken.None);

        var tables = await app.Services.GetRequiredService<IDatabase>().TablesAsync(CancellationToken.None);
        Assert.True(tables.Count >= 22);
        Assert.Equal(tables.Keys.Order(), app.Services.GetRequiredService<ProcessingRegister>().Tables.Select(store => store.Store).Order());
    }

    [Fact]
    public async Task A_table_that_nobody_declared_stops_the_start_by_its_name()
    {
        await using var store = new StoreAlone();
        await store.Get<IConversations>().FindAsync(StoreAlone.Conversation, CancellationToken.None);
        await store.ChangeAsync("create table forgotten (id text not null primary key)");

        var fault = await Assert.ThrowsAsync<InvalidOperationException>(store.StartAsync);

        Assert.Contains("'forgotten' has no declaration", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("drop table hub_events", "the table 'hub_events', which is not in the store")]
    [InlineData("alter table acts rename column at to moment", "the column 'at' of the table 'acts'")]
    [InlineData("alter table acts add column subject text", "'acts' has a column 'subject'")]
    public async Task A_declaration_of_what_is_not_there_stops_the_start(string damage, string sentence)
    {
        await using var store = new StoreAlone();
        await store.Get<IConversations>().FindAsync(StoreAlone.Conversation, CancellationToken.None);
        await store.ChangeAsync(damage);

        var fault = await Assert.ThrowsAsync<InvalidOperationException>(store.StartAsync);

        Assert.Contains(sentence, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_declaration_that_contradicts_itself_is_refused()
    {
        var keptForEver = Declared(Persons.Customers, new SubjectLink.OwnColumn(), new(RetentionRules.Technical, new Expiry.Stays("")));
        var ofNobodyAndSomebody = Declared(Persons.Nobody, new SubjectLink.OwnColumn(), new(RetentionRules.Technical, new Expiry.Stays("")));
        var byNoRule = Declared(Persons.Customers, new SubjectLink.OwnColumn(), new(new("x", "x", "x", TimeSpan.Zero, "x"), new Expiry.Aged("at")));
        var toNobody = Declared(Persons.Customers, new SubjectLink.OwnColumn(), new(RetentionRules.Mailbox, new Expiry.Aged("at"))) with { ReceivedBy = ["somebody"] };

        Assert.All([keptForEver, ofNobodyAndSomebody, byNoRule, toNobody], store => Assert.Throws<InvalidOperationException>(() => new ProcessingRegister([store], [])));
        Assert.Throws<InvalidOperationException>(() => new ProcessingRegister([toNobody with { ReceivedBy = [] }, toNobody with { ReceivedBy = [] }], []));
    }

    [Fact]
    public async Task What_calls_outside_is_declared_as_a_processor()
    {
        await using var app = new BotApp();
        var declared = app.Services.GetRequiredService<ProcessingRegister>().Processors.SelectMany(processor => processor.Through).ToHashSet();
        Type[] outward = [typeof(HttpClient), typeof(IHttpClientFactory), typeof(Microsoft.Bot.Connector.Authentication.BotFrameworkAuthentication)];

        var calling = RoomTypes().Where(type => type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Any(constructor => constructor.GetParameters().Any(parameter => outward.Contains(parameter.ParameterType)))).Select(type => type.Name).Order().ToList();

        Assert.Contains("HttpShop", calling);
        Assert.Empty(calling.Except(declared).Except(["CallerCheck"])); // it checks who calls, and is told nothing
        Assert.Empty(declared.Except(RoomTypes().Select(type => type.Name)));
    }

    // The framework is the SDK's own: who uses it to call outside is looked at instead.
    private static IEnumerable<Type> RoomTypes() =>
        typeof(Program).Assembly.GetReferencedAssemblies()
            .Where(name => name.Name!.StartsWith("EthicalBot.", StringComparison.Ordinal) && name.Name != "EthicalBot.Framework")
            .Select(Assembly.Load).Append(typeof(Program).Assembly).SelectMany(assembly => assembly.GetTypes());

    private static StoredRecords Declared(Persons of, SubjectLink subject, KeptPart kept) =>
        new() { Store = "x", Of = of, Classes = [DataClass.None], Origins = [DataOrigin.Observed], Subject = subject, Kept = [kept] };
}
