using EthicalBot.Dialogs.Routing;
using EthicalBot.Dialogs.Routing.Routes;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.House;

/// <summary>The order of the routes is one list, and no class of the router's takes more than can be read at once.</summary>
public sealed class RouteRuleTests
{
    private const int MostParameters = 7;

    private static readonly List<Type?> s_order = [.. new ServiceCollection().AddRoutes().Select(service => service.ImplementationType)];

    [Fact]
    public void Every_route_stands_in_the_list_once() =>
        Assert.Equal(
            typeof(IRoute).Assembly.GetTypes().Where(type => type.IsClass && typeof(IRoute).IsAssignableFrom(type)).OrderBy(type => type.Name, StringComparer.Ordinal),
            s_order.OrderBy(type => type!.Name, StringComparer.Ordinal)); // not null: each is a class

    [Fact]
    public void The_last_takes_whatever_is_left() => Assert.Equal(typeof(ClarifyRoute), s_order[^1]);

    [Fact]
    public void Nobody_in_danger_is_asked_anything_else_first()
    {
        Type[] before = [typeof(WishRoute), typeof(PrivacyRoute), typeof(InterruptionRoute), typeof(AnswerRoute), typeof(OpenDialogRoute), typeof(IntentRoute), typeof(SecondOpinionRoute)];

        Assert.All(before, route => Assert.True(s_order.IndexOf(typeof(CrisisRoute)) < s_order.IndexOf(route), route.Name));
    }

    [Fact]
    public void What_routes_takes_no_more_than_seven_things()
    {
        var many = typeof(Router).Assembly.GetTypes().Where(type => type.Namespace is "EthicalBot.Dialogs.Routing" or "EthicalBot.Dialogs.Routing.Routes")
            .Where(type => type.GetConstructors().Any(constructor => constructor.GetParameters().Length > MostParameters));

        Assert.Empty(many);
    }
}
