// Command neo4jpassword gives a new Neo4j server its first password: until then
// it refuses every other statement.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

func main() {
	if err := change(context.Background(), os.Args[1], os.Getenv("RONGHE_NEO4J_NEW_PASSWORD")); err != nil {
		fmt.Fprintln(os.Stderr, "neo4jpassword:", err)
		os.Exit(1)
	}
}

func change(ctx context.Context, url, password string) error {
	driver, err := neo4j.NewDriverWithContext(url, neo4j.BasicAuth("neo4j", "neo4j", ""))
	if err != nil {
		return err
	}
	defer func() { _ = driver.Close(ctx) }()
	_, err = neo4j.ExecuteQuery(ctx, driver, "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password",
		map[string]any{"password": password}, neo4j.EagerResultTransformer, neo4j.ExecuteQueryWithDatabase("system"))
	return err
}
